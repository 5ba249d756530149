package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.ExitStatus;
import dev.orm.dialect.Violation;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is undone and what is refused, the same on every database. */
abstract class TransactionContract extends BlogContract {
    /** What lets a transaction wait for locks but a moment; empty: it does not wait anyway. */
    abstract String impatience();

    /** What this database offers against waiting. */
    String lockAdvice() {
        return "";
    }

    @Test
    void rollbackBringsObjectsBack() {
        store(author("John", "a", "b"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            Post first = john.posts().get(0);
            john.rename("Jack");
            john.posts().remove(first);
            Author jane = author("Jane");
            session.add(jane);
            session.flush();
            assertThat(jane.id()).isNotNull();
            session.rollback();
            assertThat(john.name()).isEqualTo("John");
            assertThat(john.version()).isZero();
            assertThat(john.posts()).hasSize(2).contains(first);
            assertThat(first.author()).isSameAs(john);
            assertThat(jane.id()).isNull();
            assertThat(session.contains(jane)).isFalse();
            session.add(jane);
            session.commit();
            assertThat(session.query(Author.class).count()).isEqualTo(2);
        }
    }

    @Test
    void savepoints() {
        try (Session session = database.session()) {
            Author john = author("John");
            session.add(john);
            SessionSavepoint savepoint = session.savepoint();
            john.rename("Jack");
            session.add(author("Jane"));
            session.flush();
            savepoint.rollback();
            assertThat(john.name()).isEqualTo("John");
            session.commit();
            assertThat(session.query(Author.class).all())
                    .extracting(Author::name)
                    .containsExactly("John");
        }
    }

    @Test
    void staleObjects() {
        store(author("John"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            session.rollback();
            database.transaction(other -> other.query(Author.class).one().rename("Jack"));
            john.rename("Jim");
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessage("""
                            Author 1 is not as it was read
                              why:  its row no longer has version 0: somebody else has changed or deleted it
                              next: roll back, read the object again, and decide again""");
            session.rollback();
            assertThat(john.name()).isEqualTo("Jack");
            assertThat(session.get(Author.class, john.id())).isSameAs(john);
            john.rename("Jim");
            session.commit();
        }
        database.transaction(
                session -> assertThat(session.query(Author.class).one().name()).isEqualTo("Jim"));
    }

    @Test
    void aRollbackToASavepointReadsStaleObjectsAgain() {
        store(author("John"), author("Jane"));
        try (Session session = database.session()) {
            List<Author> authors = session.query(Author.class).orderBy("name").all();
            Author jane = authors.get(0);
            Author john = authors.get(1);
            session.rollback();
            database.transaction(other -> {
                other.get(Author.class, john.id()).rename("Jack");
                other.delete(other.get(Author.class, jane.id()));
            });
            SessionSavepoint savepoint = session.savepoint();
            john.rename("Jim");
            assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class);
            savepoint.rollback();
            assertThat(john.name()).isEqualTo("Jack");
            assertThat(session.contains(jane)).isFalse();
            session.transaction(nested -> john.rename("Jim"));
            session.commit();
        }
        assertThat(names()).containsExactly("Jim");
    }

    @Test
    void ddlThatWouldEndATransactionInTheMiddle() {
        try (Session session = database.session()) {
            session.add(author("Ann"));
            SessionSavepoint savepoint = session.savepoint();
            session.add(author("Bob"));
            String create = "create table notes (id integer)";
            if (isDdlUndone()) {
                session.sql(create).execute();
            } else {
                assertThatThrownBy(() -> session.sql(create).execute())
                        .isInstanceOf(SessionStateException.class)
                        .hasMessage("""
                                CREATE would end the transaction in the middle
                                  why:  this database commits before and after DDL, and a savepoint, or a transaction(..) within another one, could not be undone any more
                                  next: do it before the work begins, or in a session of its own""");
            }
            savepoint.rollback();
            session.commit();
            session.sql(create).execute();
            session.commit();
            assertThat(session.sql("select * from notes").rows()).isEmpty();
            session.sql("drop table notes").execute();
            session.commit();
        }
        assertThat(names()).containsExactly("Ann");
    }

    /** Whether DDL is undone with its transaction. */
    boolean isDdlUndone() {
        return true;
    }

    @Test
    void aRollbackReadsAllAgain() {
        store(author("John", "a"), author("Jane"));
        try (Session session = database.session()) {
            List<Author> authors = session.query(Author.class).orderBy("name").all();
            Author jane = authors.get(0);
            Author john = authors.get(1);
            assertThat(john.posts()).hasSize(1);
            session.rollback();
            database.transaction(other -> {
                other.delete(other.get(Author.class, jane.id()));
                other.get(Author.class, john.id()).posts().add(new Post("b"));
            });
            statements.reset();
            session.rollback();
            assertThat(statements.texts()).as("authors, posts").hasSize(2);
            assertThat(john.posts()).extracting(Post::title).containsExactlyInAnyOrder("a", "b");
            assertThat(session.contains(jane)).isFalse();
            assertThat(session.get(Author.class, jane.id())).isNull();
        }
    }

    @Test
    void afterARollbackNothingIsHeld() {
        store(author("John"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            session.rollback();
            database.transaction(other -> other.query(Author.class).one().rename("Jack"));
            session.refresh(john);
            john.rename("Jim");
            session.commit();
        }
    }

    @Test
    void violationsNameWhatIsBroken() {
        store(author("John"));
        try (Session session = database.session()) {
            session.add(author("John"));
            var unique = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(unique.kind()).isEqualTo(Violation.Kind.UNIQUE);
            assertThat(unique.constraint()).contains("uq_authors_email");
            assertThat(unique.entity()).contains("Author");
            assertThat(unique.columns()).containsExactly("email");
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class);
            session.rollback();
            session.add(new Author(null, "x"));
            var missing = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(missing.kind()).isEqualTo(Violation.Kind.NOT_NULL);
            assertThat(missing.columns()).containsExactly("name");
            assertThat(missing.entity()).contains("Author");
        }
    }

    @Test
    void aLockThatSomebodyElseHolds() {
        store(author("John"));
        try (Session session = database.session();
                Session other = database.session()) {
            session.query(Author.class).one().rename("Jack");
            session.flush();
            if (!impatience().isEmpty()) {
                other.sql(impatience()).execute();
            }
            Author john = other.query(Author.class).one();
            john.rename("Jim");
            var conflict = catchThrowableOfType(LockConflictException.class, other::flush);
            assertThat(conflict.what()).isEqualTo("somebody else holds a lock");
            assertThat(conflict.next())
                    .isEqualTo("roll back and do the work again from its first query" + lockAdvice());
            assertThat(conflict.exit()).isEqualTo(ExitStatus.LATER);
            other.rollback();
            session.commit();
            other.refresh(john);
            john.rename("Jim");
            other.commit();
            assertThat(other.query(Author.class).one().name()).isEqualTo("Jim");
        }
    }

    private static void fail(Session session) {
        throw new IllegalArgumentException(
                "boom in " + session.query(Author.class).count());
    }

    private List<String> names() {
        try (Session session = database.session()) {
            return session.query(Author.class).orderBy("name").all().stream()
                    .map(Author::name)
                    .toList();
        }
    }

    @Test
    void aTransactionWithinAnotherIsUndoneWithIt() {
        Author outer = author("Outer");
        Author inner = author("Inner");
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.transaction(first -> {
                        first.add(outer);
                        first.transaction(second -> second.transaction(third -> third.add(inner)));
                        fail(first);
                    }))
                    .hasMessage("boom in 2")
                    .hasNoSuppressedExceptions();
            assertThat(names()).isEmpty();
            assertThat(session.contains(outer)).isFalse();
            assertThat(inner.id()).isNull();
            session.transaction(again -> again.add(inner));
            assertThat(names()).containsExactly("Inner");
        }
        assertThatThrownBy(() -> database.transaction(first -> {
                    first.transaction(second -> second.add(author("Other")));
                    fail(first);
                }))
                .hasMessage("boom in 2");
        assertThat(names()).containsExactly("Inner");
    }

    @Test
    void aTransactionWithinAnotherIsUndoneAlone() {
        store(author("Ann", "a"));
        Author bob = author("Bob");
        Author eve = author("Eve");
        try (Session session = database.session()) {
            session.transaction(outer -> {
                Author ann = outer.query(Author.class).one();
                ann.rename("Anna");
                outer.add(bob);
                assertThatThrownBy(() -> outer.transaction(inner -> {
                            ann.rename("Hannah");
                            ann.posts().clear();
                            inner.delete(bob);
                            inner.add(eve);
                            fail(inner);
                        }))
                        .hasMessage("boom in 2")
                        .hasNoSuppressedExceptions();
                assertThat(ann.name()).isEqualTo("Anna");
                assertThat(ann.posts()).extracting(Post::title).containsExactly("a");
                assertThat(outer.contains(bob)).isTrue();
                assertThat(outer.contains(eve)).isFalse();
                assertThat(eve.id()).isNull();
                outer.transaction(inner -> inner.add(author("Joe")));
                ann.posts().add(new Post("b"));
            });
            assertThat(session.query(Post.class).count()).isEqualTo(2);
        }
        assertThat(names()).containsExactly("Anna", "Bob", "Joe");
    }

    @Test
    void whatATransactionWithinAnotherBreaksIsMended() {
        store(author("Ann"));
        database.transaction(outer -> {
            outer.add(author("Bob"));
            assertThatThrownBy(() -> outer.transaction(inner -> inner.add(author("Ann"))))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasNoSuppressedExceptions();
            assertThatThrownBy(() -> outer.transaction(
                            inner -> inner.sql("select nothing from nowhere").rows()))
                    .isInstanceOf(StatementFailedException.class)
                    .hasNoSuppressedExceptions();
            outer.add(author("Eve"));
        });
        assertThat(names()).containsExactly("Ann", "Bob", "Eve");
    }

    @Test
    void aTransactionWithinAnotherIsNotEndedByHand() {
        assertThatThrownBy(() -> database.transaction(outer -> {
                    outer.add(author("Ann"));
                    outer.transaction(Session::commit);
                }))
                .isInstanceOf(SessionStateException.class)
                .hasMessage("""
                        commit() within a transaction(..) that is within another one
                          why:  it would end the outer one in the middle, which is done whole or not at all
                          next: leave it out: the work lasts when the outermost one is committed, and is undone where it throws""");
        assertThatThrownBy(() -> database.transaction(outer -> outer.transaction(Session::rollback)))
                .hasMessageStartingWith("rollback() within a transaction(..) that is within another one");
        assertThat(names()).isEmpty();
    }

    @Test
    void savepointsThatAreGone() {
        try (Session session = database.session()) {
            session.add(author("Ann"));
            SessionSavepoint first = session.savepoint();
            session.add(author("Bob"));
            SessionSavepoint second = session.savepoint();
            second.rollback();
            second.rollback();
            first.rollback();
            assertThatThrownBy(second::rollback)
                    .isInstanceOf(SessionStateException.class)
                    .hasMessage("""
                            the savepoint is gone
                              why:  the transaction has ended, or was rolled back to an earlier one
                              next: take a new one: session.savepoint()""");
            session.add(author("Eve"));
            session.commit();
            assertThatThrownBy(first::rollback).hasMessageStartingWith("the savepoint is gone");
            SessionSavepoint third = session.savepoint();
            session.rollback();
            assertThatThrownBy(third::rollback).hasMessageStartingWith("the savepoint is gone");
            session.close();
            assertThatThrownBy(third::rollback).hasMessageStartingWith("the session is closed");
        }
        assertThat(names()).containsExactly("Ann", "Eve");
    }
}
