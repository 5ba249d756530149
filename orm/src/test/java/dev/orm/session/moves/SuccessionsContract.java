package dev.orm.session.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row takes what may be in one row only from a row that is deleted while others still refer to it. */
public abstract class SuccessionsContract {
    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeValleys() {
        database = open(
                Valley.class,
                Valley.Brook.class,
                Valley.Village.class,
                Valley.Pass.class,
                Choir.class,
                Choir.Singer.class);
        database.createAll();
        database.transaction(session -> {
            Valley old = new Valley("old");
            old.code = "code";
            old.brooks.addAll(List.of(new Valley.Brook("one"), new Valley.Brook("two")));
            Valley other = new Valley("other");
            Valley.Village village = new Valley.Village(other);
            village.valley = old;
            village.pass = new Valley.Pass("pass", 1);
            session.addAll(List.of(old, other, village.pass, village));
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Valley valley(Session session, String name) {
        return session.query(Valley.class).filterBy("name", name).one();
    }

    private interface Work {
        void with(Session session, Valley old, Valley other, Valley.Village village);
    }

    private void inSession(Work work) {
        database.transaction(session -> work.with(
                session,
                valley(session, "old"),
                valley(session, "other"),
                session.query(Valley.Village.class).one()));
    }

    @Test
    void aNewRowWhoseValueWasThatOfAReferredOne() {
        inSession((session, old, other, village) -> {
            village.valley = other;
            session.delete(old);
            Valley next = new Valley("old");
            next.code = "code";
            session.add(next);
        });
        inSession((session, old, other, village) -> {
            assertThat(village.valley).isSameAs(other);
            assertThat(village.version).as("raised once").isEqualTo(1);
            assertThat(old.code).isEqualTo("code");
            assertThat(old.brooks).isEmpty();
        });
    }

    @Test
    void theNewRowIsReferredToInstead() {
        inSession((session, old, other, village) -> {
            session.delete(old);
            village.valley = new Valley("old");
            session.add(village.valley);
        });
        inSession((session, old, other, village) -> {
            assertThat(village.valley).isSameAs(old);
            assertThat(old.code).isNull();
        });
    }

    @Test
    void anotherRowTakesTheValue() {
        inSession((session, old, other, village) -> {
            village.valley = other;
            other.name = "old";
            other.code = "code";
            session.delete(old);
            session.add(new Valley("other"));
        });
        inSession((session, old, other, village) -> {
            assertThat(village.valley).isSameAs(village.market).isSameAs(old);
            assertThat(old.code).isEqualTo("code");
        });
    }

    @Test
    void aValueThatARowMayBeWithout() {
        inSession((session, old, other, village) -> {
            village.valley = null;
            village.market = old;
        });
        inSession((session, old, other, village) -> {
            Valley next = new Valley("next");
            next.code = "code";
            session.add(next);
            village.market = next;
            session.delete(old);
            session.add(new Valley("last"));
            session.flush();
            next.name = "old";
        });
        inSession((session, old, other, village) -> {
            assertThat(village.market).isSameAs(old);
            assertThat(old.code).isEqualTo("code");
        });
    }

    /** The reference may not be empty, nor may the name. */
    @Test
    void whereThereIsNoWay() {
        inSession((session, old, other, village) -> village.market = old);
        try (Session session = database.session()) {
            Valley old = valley(session, "old");
            Valley.Village village = session.query(Valley.Village.class).one();
            Valley next = new Valley("old");
            session.add(next);
            village.market = next;
            village.valley = null;
            session.delete(old);
            var refused = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(refused.columns()).containsExactly("name");
            assertThat(refused.next())
                    .isEqualTo(
                            "roll back, and take another value; where rows that may not be without one swap it, give one"
                                    + " of them a third value and flush() in between");
        }
    }

    @Test
    void aKeyThatTheProgramGives() {
        inSession((session, old, other, village) -> {
            session.delete(village.pass);
            village.pass = new Valley.Pass("pass", 2);
            session.add(village.pass);
        });
        inSession((session, old, other, village) -> {
            assertThat(village.pass.height).isEqualTo(2);
            session.delete(village.pass);
            village.pass = null;
            session.add(new Valley.Pass("pass", 3));
        });
        inSession((session, old, other, village) -> {
            assertThat(village.pass).isNull();
            assertThat(session.query(Valley.Pass.class).one().height).isEqualTo(3);
        });
    }

    @Test
    void membersThatMustHaveAnOwner() {
        inSession((session, old, other, village) -> {
            other.brooks.add(old.brooks.remove(1));
            village.valley = null;
            session.delete(old);
            session.flush();
            session.add(new Valley("old"));
        });
        inSession((session, old, other, village) -> {
            assertThat(other.brooks).extracting(brook -> brook.name).containsExactly("two");
            assertThat(session.query(Valley.Brook.class).count()).isEqualTo(1);
        });
    }

    /** The choir refers to its leader always, the leader to its choir as long as it may. */
    @Test
    void anOwnerThatRefersToAMember() {
        database.transaction(session -> {
            Choir choir = new Choir();
            choir.leader = new Choir.Singer();
            choir.singers.addAll(List.of(choir.leader, new Choir.Singer()));
            session.add(choir);
        });
        database.transaction(
                session -> session.delete(session.query(Choir.class).one()));
        database.transaction(session -> {
            assertThat(session.query(Choir.class).exists()).isFalse();
            assertThat(session.query(Choir.Singer.class).exists()).isFalse();
        });
    }
}
