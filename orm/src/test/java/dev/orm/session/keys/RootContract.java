package dev.orm.session.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.TransientReferenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that refer to themselves, and may not refer to nothing. */
public abstract class RootContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    /** InnoDB does only where the key says ON DELETE CASCADE. */
    protected boolean deletesRowsThatReferToThemselves() {
        return true;
    }

    @BeforeEach
    void create() {
        database = open(Root.class, Root.Sequenced.class, Root.Identified.class);
        database.createAll();
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    @Test
    void anAssignedId() {
        database.transaction(session -> {
            Root root = new Root("a");
            Root leaf = new Root("b");
            leaf.root = root;
            session.add(leaf);
            session.add(root);
        });
        try (Session session = database.session()) {
            Root root = session.get(Root.class, "a");
            assertThat(root.root).isSameAs(root);
            Root leaf = session.get(Root.class, "b");
            assertThat(leaf.root).isSameAs(root);
            session.delete(root);
            session.delete(leaf);
            if (deletesRowsThatReferToThemselves()) {
                session.commit();
                assertThat(session.query(Root.class).count()).isZero();
            } else {
                assertThatThrownBy(session::commit).isInstanceOf(ConstraintViolationException.class);
            }
        }
    }

    @Test
    void anIdOfASequence() {
        database.transaction(session -> {
            session.add(new Root.Sequenced());
            session.add(new Root.Sequenced());
        });
        try (Session session = database.session()) {
            assertThat(session.query(Root.Sequenced.class).all())
                    .hasSize(2)
                    .allMatch(sequenced -> sequenced.root == sequenced);
        }
    }

    @Test
    void anIdThatComesWithTheRow() {
        try (Session session = database.session()) {
            session.add(new Root.Identified());
            assertThatThrownBy(session::commit)
                    .isInstanceOf(TransientReferenceException.class)
                    .hasMessageContainingAll(
                            "Identified.root is the object itself, which has no row yet",
                            "it may not be null, and the database gives the id that it needs only with the row",
                            "make root optional, or take the ids from a sequence, a table or yourself");
        }
    }
}
