package dev.orm.session.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** Of any person, and on any paper, which know it from the other side. */
@Entity
public class Seal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToOne
    @Nullable
    Person person;

    @OneToOne
    @Nullable
    Paper paper;

    protected Seal() {}

    Seal(@Nullable Person person, @Nullable Paper paper) {
        this.person = person;
        this.paper = paper;
    }
}
