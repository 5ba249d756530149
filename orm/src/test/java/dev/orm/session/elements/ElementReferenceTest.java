package dev.orm.session.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** References whose columns are in a collection's table, and references to rows that are not there. */
class ElementReferenceTest {

    /** Referred to. */
    @Entity(name = "Stuff")
    static class Stuff {
        @Id
        int id;
    }

    /** A part with a reference. */
    @Embeddable
    static class Part {
        int grams;

        @ManyToOne
        Stuff stuff;
    }

    /** Of parts. */
    @Entity(name = "Recipe")
    static class Recipe {
        @Id
        int id;

        @ElementCollection
        List<Part> parts = new ArrayList<>();
    }

    /** Refers to what may be missing. */
    @Entity(name = "Loose")
    static class Loose {
        @Id
        int id;

        String text;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Stuff stuff;
    }

    /** Of a class that refers to an entity, and cannot be filled later. */
    @Embeddable
    record Fixed(int grams, @ManyToOne Stuff stuff) {}

    /** In an array, which cannot be watched. */
    @Entity(name = "Scores")
    static class Scores {
        @Id
        int id;

        @ElementCollection
        int[] points;
    }

    /** In what is more than a set. */
    @Entity(name = "Sorted")
    static class Sorted {
        @Id
        int id;

        @ElementCollection
        SortedSet<String> names = new TreeSet<>();
    }

    /** Of records with references. */
    @Entity(name = "Menu")
    static class Menu {
        @Id
        int id;

        @ElementCollection
        List<Fixed> parts = new ArrayList<>();
    }

    @Test
    void collectionsThatNobodyCanWatchAreRefusedAtOnce() {
        assertRefused("""
                a collection is declared as int[] (%s$Scores.points)
                  why:  a session puts a collection of its own there, which loads and notes changes
                  next: declare it as java.util.List, Set, Collection or Map""", Scores.class);
        assertRefused("""
                a collection is declared as SortedSet (%s$Sorted.names)
                  why:  a session puts a collection of its own there, which loads and notes changes
                  next: declare it as java.util.List, Set, Collection or Map""", Sorted.class);
        assertRefused("""
                an element of a collection is a record that refers to an entity (%s$Fixed.stuff)
                  why:  the entity is there only after the record has been made, and a record cannot be changed
                  next: make the embeddable a class""", Menu.class, Stuff.class);
    }

    private static void assertRefused(String message, Class<?>... classes) {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite::memory:", classes))
                .isInstanceOf(OrmException.class)
                .hasMessage(message, ElementReferenceTest.class.getName());
    }

    @Test
    void referencesInElements() {
        try (Database database = Database.open("jdbc:sqlite::memory:", Stuff.class, Recipe.class)) {
            database.createAll();
            Stuff stuff = new Stuff();
            stuff.id = 7;
            Recipe recipe = new Recipe();
            recipe.id = 1;
            Part part = new Part();
            part.grams = 5;
            part.stuff = stuff;
            recipe.parts.add(part);
            database.transaction(session -> session.addAll(List.of(stuff, recipe)));
            try (Session session = database.session()) {
                Recipe found = session.query(Recipe.class).one();
                assertThat(found.parts.get(0).stuff.id).isEqualTo(7);
                assertThat(found.parts.get(0).stuff).isSameAs(session.get(Stuff.class, 7));
                List<String> written = new ArrayList<>();
                database.listen(event -> written.add(event.sql()));
                session.commit();
                assertThat(written).isEmpty();
                found.parts.get(0).stuff = null;
                session.commit();
                assertThat(session.sql("select grams, stuff_id from Recipe_parts")
                                .rows())
                        .hasToString("[grams=5, stuff_id=null]");
            }
        }
    }

    @Test
    void aRowThatIsMissingLeavesTheColumnAlone() {
        try (Database database = Database.open("jdbc:sqlite::memory:", Stuff.class, Loose.class)) {
            database.createAll();
            database.transaction(session -> session.sql("insert into Loose (id, text, stuff_id) values (1, 'a', 99)")
                    .execute());
            try (Session session = database.session()) {
                Loose loose = session.query(Loose.class).one();
                assertThat(loose.stuff).isNull();
                session.commit();
                loose.text = "b";
                session.commit();
                assertThat(session.sql("select stuff_id, text from Loose").rows())
                        .hasToString("[stuff_id=99, text=b]");
            }
        }
    }
}
