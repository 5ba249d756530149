package dev.orm.session.callbacks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.SessionStateException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CallbackMistakesTest {

    /** Its callback wants to be given something. */
    @Entity
    static class Wanting {
        @Id
        int id;

        @PrePersist
        void wants(Object something) {}
    }

    /** Its callback throws what nobody expects. */
    @Entity
    static class Throwing {
        @Id
        int id;

        @PrePersist
        void fail() throws IOException {
            throw new IOException("no");
        }
    }

    /** Its callback asks the session. */
    @Entity
    static class Asking {
        @Id
        int id;

        String text;

        static Session session;

        @PreUpdate
        void ask() {
            session.query(Asking.class).count();
        }
    }

    @Test
    void parameters() {
        try (Database database = Database.open("jdbc:sqlite::memory:", Wanting.class);
                Session session = database.session()) {
            assertThatThrownBy(() -> session.add(new Wanting())).hasMessage("""
                    a callback has the wrong parameters (dev.orm.session.callbacks.CallbackMistakesTest$Wanting.wants)
                      why:  a method of an entity is called on the object, with nothing
                      next: take its parameters away""");
        }
    }

    @Test
    void checkedExceptions() {
        try (Database database = Database.open("jdbc:sqlite::memory:", Throwing.class);
                Session session = database.session()) {
            assertThatThrownBy(() -> session.add(new Throwing())).hasMessage("""
                    a callback failed (dev.orm.session.callbacks.CallbackMistakesTest$Throwing.fail)
                      why:  java.io.IOException: no
                      next: see why, then roll back and try again""");
        }
    }

    @Test
    void aQueryDuringAFlush() {
        try (Database database = Database.open("jdbc:sqlite::memory:", Asking.class)) {
            database.createAll();
            try (Session session = database.session()) {
                Asking asking = new Asking();
                session.add(asking);
                session.commit();
                Asking.session = session;
                asking.text = "changed";
                assertThatThrownBy(session::flush)
                        .isInstanceOf(SessionStateException.class)
                        .hasMessageStartingWith("the session is being flushed");
                assertThatThrownBy(session::flush).hasMessageStartingWith("the session must be rolled back first");
                session.rollback();
            }
        }
    }
}
