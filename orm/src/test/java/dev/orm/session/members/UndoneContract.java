package dev.orm.session.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.SessionSavepoint;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new object whose transaction is undone keeps its members, whatever happened in between, and is added again whole. */
public abstract class UndoneContract {
    private static final String FULL = "[a] [word] {one=1} 1";

    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void create() {
        database = open(Box.class, Box.Thing.class, Box.Label.class);
        database.createAll();
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    private String stored() {
        try (Session session = database.session()) {
            return session.query(Box.class).one().content();
        }
    }

    private void addAgain(Session session, Box box) {
        session.add(box);
        session.commit();
        assertThat(box.content()).isEqualTo(FULL);
        assertThat(stored()).isEqualTo(FULL);
    }

    @Test
    void afterASavepoint() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.savepoint().rollback();
            session.rollback();
            assertThat(box.content()).isEqualTo(FULL);
            addAgain(session, box);
        }
    }

    @Test
    void afterWorkWithinWork() {
        try (Session session = database.session()) {
            Box box = Box.full();
            assertThatThrownBy(() -> session.transaction(outer -> {
                        outer.add(box);
                        assertThatThrownBy(() -> outer.transaction(inner -> fail("inner")))
                                .hasMessage("inner");
                        fail("outer");
                    }))
                    .hasMessage("outer");
            addAgain(session, box);
        }
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void whereOneCollectionWasReadInBetween() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.savepoint().rollback();
            assertThat(box.things).hasSize(1);
            session.rollback();
            addAgain(session, box);
        }
    }

    @Test
    void afterARefresh() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.flush();
            session.refresh(box);
            session.rollback();
            addAgain(session, box);
        }
    }

    @Test
    void afterItWasDeletedAndCameBack() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            SessionSavepoint savepoint = session.savepoint();
            session.delete(box);
            session.flush();
            savepoint.rollback();
            session.rollback();
            addAgain(session, box);
        }
    }

    @Test
    void asTheyWereAtTheSavepoint() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            SessionSavepoint outer = session.savepoint();
            SessionSavepoint inner = session.savepoint();
            inner.rollback();
            inner.rollback();
            box.things.add(new Box.Thing("b"));
            box.words.clear();
            box.numbers.put("two", 2);
            session.flush();
            outer.rollback();
            session.rollback();
            addAgain(session, box);
        }
    }

    @Test
    void whatCameAfterTheSavepointByItsOwnSide() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.savepoint().rollback();
            Box.Thing late = new Box.Thing("late");
            late.box = box;
            session.add(late);
            session.savepoint();
            session.savepoint().rollback();
            session.rollback();
            assertThat(box.content()).isEqualTo("[a, late] [word] {one=1} 1");
        }
    }

    @Test
    void afterABulkDelete() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.flush();
            session.deleteFrom(Box.Thing.class).execute();
            session.rollback();
            addAgain(session, box);
        }
    }

    @Test
    void whenTheSessionEnds() {
        Box box = Box.full();
        try (Session session = database.session()) {
            session.add(box);
            session.savepoint().rollback();
        }
        try (Session session = database.session()) {
            addAgain(session, box);
        }
    }

    @Test
    void nothingIsKeptBeyondACommit() {
        try (Session session = database.session()) {
            Box box = Box.full();
            session.add(box);
            session.savepoint().rollback();
            session.commit();
            session.savepoint().rollback();
            session.rollback();
            assertThat(box.content()).isEqualTo(FULL);
            session.delete(box);
            session.commit();
            assertThat(session.query(Box.Thing.class).count()).isZero();
        }
    }

    @Test
    void aSetIsHashedWithTheOwnerOfItsMembers() {
        Box one = new Box();
        Box other = new Box();
        Box.Label label = new Box.Label("x");
        try (Session session = database.session()) {
            session.addAll(List.of(one, other));
            session.commit();
            one.labels.add(label);
            assertThat(label.box).isSameAs(one);
            assertThat(one.labels).contains(label);
            session.commit();
            other.labels.addAll(one.labels);
            assertThat(one.labels).isEmpty();
            assertThat(other.labels).contains(label);
            assertThat(other.labels.add(label)).isFalse();
            session.commit();
            assertThat(other.labels.remove(label)).isTrue();
            session.commit();
            assertThat(session.query(Box.Label.class).count()).isZero();
        }
    }
}
