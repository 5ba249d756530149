package dev.orm.session.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Refers to the next one, or to none. */
@Entity
@Table(indexes = @Index(columnList = "next_id"))
public class Link {
    @Id
    int id;

    @ManyToOne
    public Link next;

    protected Link() {}

    public Link(int id, Link next) {
        this.id = id;
        this.next = next;
    }
}
