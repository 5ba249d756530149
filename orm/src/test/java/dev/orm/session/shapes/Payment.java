package dev.orm.session.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;

/** A table per class, beside the common one. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    int cents;

    /** By card. */
    @Entity(name = "Card")
    public static class Card extends Payment {
        String digits;
    }

    /** By transfer. */
    @Entity(name = "Transfer")
    public static class Transfer extends Payment {
        String iban;
    }
}
