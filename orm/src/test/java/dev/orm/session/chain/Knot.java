package dev.orm.session.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Refers to another one, always. */
@Entity
public class Knot {
    @Id
    int id;

    @ManyToOne(optional = false)
    public Knot other;

    protected Knot() {}

    public Knot(int id) {
        this.id = id;
    }
}
