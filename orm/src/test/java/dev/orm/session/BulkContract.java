package dev.orm.session;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.UnusableTermException;
import dev.orm.session.blog.Address;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are changed where they lie, and the objects that follow; the same on every database. */
abstract class BulkContract extends BlogContract {
    @BeforeEach
    void storeSome() {
        store("Ann", "a", "b");
        store("Bob", "c");
    }

    private static Author author(Session session, String name) {
        return session.query(Author.class).filterBy("name", name).one();
    }

    private static Post post(Session session, String title) {
        return session.query(Post.class).filterBy("title", title).one();
    }

    @Test
    void objectsHaveWhatAnUpdateSet() {
        try (Session session = database.session()) {
            Author bob = author(session, "Bob");
            Author ann = author(session, "Ann");
            assertThat(session.update(Author.class)
                            .set("name", "Robert")
                            .where(any("posts", field("title").eq("c")))
                            .execute())
                    .isEqualTo(1);
            assertThat(bob.name()).isEqualTo("Robert");
            assertThat(ann.name()).isEqualTo("Ann");
            session.rollback();
            assertThat(bob.name()).isEqualTo("Bob");
        }
    }

    @Test
    void theLastValueOfAColumnCounts() {
        try (Session session = database.session()) {
            session.update(Author.class)
                    .set("address", new Address("Way 1", "Rome"))
                    .set("address.city", "Bonn")
                    .execute();
            assertThat(author(session, "Ann").address()).isEqualTo(new Address("Way 1", "Bonn"));
            session.update(Author.class)
                    .set("address.street", field("name"))
                    .set("address", new Address("Way 2", "Rome"))
                    .execute();
            assertThat(author(session, "Ann").address()).isEqualTo(new Address("Way 2", "Rome"));
        }
    }

    @Test
    void whatWasChangedBeforeIsWrittenBefore() {
        try (Session session = database.session()) {
            Author bob = author(session, "Bob");
            bob.rename("Robert");
            session.update(Author.class)
                    .set("email", null)
                    .where(field("name").eq("Robert"))
                    .execute();
            assertThat(bob.email()).isNull();
            assertThat(bob.name()).isEqualTo("Robert");
            session.commit();
            session.rollback();
            assertThat(bob.name()).isEqualTo("Robert");
        }
    }

    @Test
    void collectionsFollowAnUpdateOfTheReference() {
        try (Session session = database.session()) {
            Author ann = author(session, "Ann");
            Author bob = author(session, "Bob");
            List<Post> ofBob = bob.posts();
            assertThat(ann.posts()).hasSize(2);
            assertThat(ofBob).hasSize(1);
            Post a = ann.posts().get(0);
            session.update(Post.class)
                    .set("author", bob)
                    .where(field("title").eq("a"))
                    .execute();
            assertThat(a.author()).isSameAs(bob);
            assertThat(ofBob).extracting(Post::title).containsExactly("a", "c");
            assertThat(ann.posts()).extracting(Post::title).containsExactly("b");
            session.rollback();
            assertThat(a.author()).isSameAs(ann);
            assertThat(ofBob).extracting(Post::title).containsExactly("c");
        }
    }

    @Test
    void aVersionIsRaisedWhereItIsSetToo() {
        try (Session session = database.session()) {
            Object before = version(session);
            session.update(Author.class)
                    .set("email", "x")
                    .where(field("name").eq("Ann"))
                    .execute();
            assertThat(version(session)).isEqualTo(before);
            Author detached = author(session, "Ann");
            session.expunge(detached);
            session.update(Author.class)
                    .set("email", "y")
                    .set("version", field("version").plus(1))
                    .where(field("name").eq("Ann"))
                    .execute();
            assertThat(version(session)).isNotEqualTo(before);
            detached.rename("Anna");
            assertThatThrownBy(() -> {
                        session.merge(detached);
                        session.commit();
                    })
                    .isInstanceOf(StaleObjectException.class);
        }
    }

    private static Object version(Session session) {
        return session.query(Author.class)
                .filterBy("name", "Ann")
                .select("version")
                .rows()
                .get(0)
                .get(0);
    }

    @Test
    void objectsWithoutARowLeave() {
        database.transaction(session -> {
            Tag tag = new Tag("x");
            session.add(tag);
            tag.posts().add(post(session, "a"));
        });
        try (Session session = database.session()) {
            Tag tag = session.query(Tag.class).one();
            Author ann = author(session, "Ann");
            assertThat(tag.posts()).hasSize(1);
            Post a = ann.posts().get(0);
            Post b = ann.posts().get(1);
            assertThat(session.deleteFrom(Post.class)
                            .where(any("tags", field("name").eq("x")))
                            .execute())
                    .isEqualTo(1);
            assertThat(session.contains(a)).isFalse();
            assertThat(session.contains(b)).isTrue();
            assertThat(ann.posts()).containsExactly(b);
            assertThat(tag.posts()).isEmpty();
            session.rollback();
            assertThat(session.contains(a)).isTrue();
            assertThat(ann.posts()).containsExactly(a, b);
            assertThat(tag.posts()).containsExactly(a);
            assertThat(session.deleteFrom(Post.class).execute()).isEqualTo(3);
            session.commit();
            assertThat(session.query(Post.class).count()).isZero();
            assertThat(ann.posts()).isEmpty();
        }
    }

    @Test
    void whatIsReadAfterwardsIsUndoneToo() {
        try (Session session = database.session()) {
            session.update(Author.class)
                    .set("name", "Robert")
                    .where(field("name").eq("Bob"))
                    .execute();
            Author bob = author(session, "Robert");
            session.rollback();
            assertThat(bob.name()).isEqualTo("Bob");
        }
        try (Session session = database.session()) {
            Author ann = author(session, "Ann");
            session.sql("insert into authors (version, name) values (0, 'Eve')").execute();
            session.sql("update authors set name = 'Anne' where name = 'Ann'").execute();
            Author eve = author(session, "Eve");
            session.refresh(ann);
            assertThat(ann.name()).isEqualTo("Anne");
            session.rollback();
            assertThat(ann.name()).isEqualTo("Ann");
            assertThat(session.contains(eve)).isFalse();
            session.commit();
            assertThat(session.query(Author.class).count()).isEqualTo(2);
        }
    }

    @Test
    void aSavepointUndoesABulkChange() {
        try (Session session = database.session()) {
            Author ann = author(session, "Ann");
            session.update(Author.class)
                    .set("email", "first")
                    .where(field("name").eq("Ann"))
                    .execute();
            SessionSavepoint savepoint = session.savepoint();
            session.update(Author.class)
                    .set("email", "second")
                    .where(field("name").eq("Ann"))
                    .execute();
            Author bob = author(session, "Bob");
            savepoint.rollback();
            assertThat(ann.email()).isEqualTo("first");
            assertThat(bob.email()).isEqualTo("Bob@example.com");
            session.rollback();
            assertThat(ann.email()).isEqualTo("Ann@example.com");
        }
    }

    @Test
    void whatWasExpungedStaysSo() {
        try (Session session = database.session()) {
            Author bob = author(session, "Bob");
            bob.rename("Robert");
            session.flush();
            session.expunge(bob);
            Author again = Objects.requireNonNull(session.get(Author.class, bob.id()));
            assertThat(again).isNotSameAs(bob);
            session.rollback();
            assertThat(session.contains(bob)).isFalse();
            assertThat(again.name()).isEqualTo("Bob");
            assertThat(session.get(Author.class, bob.id())).isSameAs(again);
        }
    }

    @Test
    void aConditionThatIsNullChangesNothing() {
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.deleteFrom(Post.class).where(null).execute())
                    .isInstanceOf(UnusableTermException.class)
                    .hasMessageStartingWith("where(null) is no condition");
            assertThatThrownBy(() -> session.update(Post.class)
                            .set("title", "x")
                            .where(null)
                            .execute())
                    .isInstanceOf(UnusableTermException.class);
            assertThatThrownBy(() -> session.query(Post.class).where(null).all())
                    .isInstanceOf(UnusableTermException.class);
            assertThat(session.query(Post.class).all())
                    .extracting(Post::title)
                    .containsExactlyInAnyOrder("a", "b", "c");
        }
    }
}
