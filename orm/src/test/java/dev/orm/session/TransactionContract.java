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
}
