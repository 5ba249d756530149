package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.dialect.Violation;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import org.junit.jupiter.api.Test;

/** What is undone and what is refused, the same on every database. */
abstract class TransactionContract extends BlogContract {
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
            session.refresh(john);
            assertThat(john.name()).isEqualTo("Jack");
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
}
