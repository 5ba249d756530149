package dev.orm.session.fleet;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole table per class. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Paper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String title;

    @ManyToOne
    @Nullable
    Person signer;

    @OneToOne(mappedBy = "paper")
    @Nullable
    Seal seal;

    @ElementCollection
    Set<String> words = new LinkedHashSet<>();

    /** With rows, above another one. */
    @Entity(name = "Treaty")
    public static class Treaty extends Paper {
        int pages;

        protected Treaty() {}

        Treaty(String title) {
            this.title = title;
        }
    }

    /** On the third level. */
    @Entity(name = "Lease")
    public static class Lease extends Treaty {
        @ManyToOne
        @Nullable
        Vehicle leased;

        protected Lease() {}

        Lease(String title) {
            super(title);
        }
    }

    /** Beside them. */
    @Entity(name = "Letter")
    public static class Letter extends Paper {
        protected Letter() {}

        Letter(String title) {
            this.title = title;
        }
    }
}
