package dev.orm.session.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The root of a tree is its own root. */
@Entity
public class Root {
    @Id
    @Nullable
    String id;

    @ManyToOne(optional = false)
    @Nullable
    Root root;

    protected Root() {}

    Root(String id) {
        this.id = id;
        this.root = this;
    }

    /** With an id from a sequence. */
    @Entity
    public static class Sequenced {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @Nullable
        Sequenced root = this;
    }

    /** With an id that comes with the row. */
    @Entity
    public static class Identified {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @Nullable
        Identified root = this;
    }
}
