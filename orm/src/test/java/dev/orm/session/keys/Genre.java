package dev.orm.session.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Its id is assigned. */
@Entity
public class Genre {
    @Id
    @Nullable
    String code;

    int books;

    protected Genre() {}

    Genre(@Nullable String code) {
        this.code = code;
    }

    /** Its id is not. */
    @Entity
    public static class Card {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        String owner = "";
    }
}
