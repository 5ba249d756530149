package dev.orm.session;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Violation;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of objects of no session, or that leave one: merge, refresh and expunge. */
abstract class DetachedContract extends BlogContract {

    private Author detached() {
        try (Session session = database.session()) {
            Author author = session.query(Author.class).fetch("posts", "phones").one();
            assertThat(author.posts()).isNotNull();
            return author;
        }
    }

    @Test
    void anOldVersionIsNotMerged() {
        store("Ann", "p");
        Author detached = detached();
        database.transaction(session -> session.query(Author.class).one().rename("Anna"));
        detached.rename("Annie");
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessageContaining("Author " + detached.id());
            session.rollback();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Author.class).one().name()).isEqualTo("Anna");
        }
    }

    @Test
    void anUnchangedObjectIsMergedWithoutAWord() {
        store("Ann", "p", "q");
        Author detached = detached();
        try (Session session = database.session()) {
            Author merged = session.merge(detached);
            assertThat(merged.posts()).hasSize(2).doesNotContainAnyElementsOf(detached.posts());
            statements.reset();
            session.commit();
            assertThat(statements.texts()).isEmpty();
        }
    }

    @Test
    void aNewGraphIsMerged() {
        Author author = author("Ann", "p", "q");
        Tag tag = new Tag("t");
        author.phones().add("1");
        try (Session session = database.session()) {
            session.add(tag);
            session.flush();
            author.posts().get(0).tags().add(tag);
            Author merged = session.merge(author);
            assertThat(merged).isNotSameAs(author);
            assertThat(session.contains(merged)).isTrue();
            assertThat(session.contains(author)).isFalse();
            session.commit();
            assertThat(author.id()).as("the one that was given stays nobody's").isNull();
            assertThat(merged.id()).isNotNull();
        }
        try (Session session = database.session()) {
            Author found = session.query(Author.class).one();
            assertThat(found.posts()).extracting(Post::title).containsExactly("p", "q");
            assertThat(found.posts().get(0).tags()).extracting(Tag::name).containsExactly("t");
            assertThat(found.phones()).containsExactly("1");
        }
    }

    @Test
    void membersThatWereRemovedAndAdded() {
        store("Ann", "p", "q", "r");
        Author detached = detached();
        detached.posts().removeIf(post -> post.title().equals("q"));
        detached.posts().get(0).retitle("p2");
        detached.posts().add(new Post("s"));
        detached.phones().add("7");
        try (Session session = database.session()) {
            Author merged = session.merge(detached);
            assertThat(merged.posts()).extracting(Post::title).containsExactlyInAnyOrder("p2", "r", "s");
            assertThat(merged.posts())
                    .allSatisfy(post -> assertThat(post.author()).isSameAs(merged));
            session.commit();
        }
        try (Session session = database.session()) {
            Author found = session.query(Author.class).one();
            assertThat(found.posts()).extracting(Post::title).containsExactly("p2", "r", "s");
            assertThat(found.phones()).containsExactly("7");
            assertThat(session.query(Post.class).count()).as("the orphan went").isEqualTo(3);
        }
    }

    @Test
    void aGraphIsMergedByOneQueryPerCollection() {
        store("Ann", "p", "q", "r", "s", "t");
        Author detached = detached();
        try (Session session = database.session()) {
            statements.reset();
            session.merge(detached);
            assertThat(statements.count()).as("the author, posts, phones").isEqualTo(3);
        }
    }

    @Test
    void whatWasNotLoadedIsLeftAlone() {
        store("Ann", "p", "q");
        Author detached;
        try (Session session = database.session()) {
            detached = session.query(Author.class).one();
        }
        detached.rename("Anna");
        database.transaction(session -> session.merge(detached));
        try (Session session = database.session()) {
            Author found = session.query(Author.class).one();
            assertThat(found.name()).isEqualTo("Anna");
            assertThat(found.posts()).hasSize(2);
        }
    }

    @Test
    void anObjectWhoseRowIsGoneIsStale() {
        store("Ann", "p");
        Author detached = detached();
        database.transaction(
                session -> session.delete(session.query(Author.class).one()));
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessageContaining("Author " + detached.id());
        }
    }

    @Test
    void aMemberWhoseRowIsGoneIsMadeAgain() {
        store("Ann", "p", "q");
        Author detached = detached();
        database.transaction(
                session -> session.sql("delete from posts where title = 'p'").execute());
        database.transaction(session -> session.merge(detached));
        try (Session session = database.session()) {
            assertThat(session.query(Author.class).one().posts())
                    .extracting(Post::title)
                    .containsExactly("p", "q");
        }
    }

    @Test
    void aReferenceToARowThatIsGoneIsSaid() {
        store("Ann", "p");
        store("Bob");
        Post detached;
        try (Session session = database.session()) {
            detached = session.query(Post.class).one();
            detached.by(session.query(Author.class).filterBy("name", "Bob").one());
        }
        database.transaction(session ->
                session.deleteFrom(Author.class).where(field("name").eq("Bob")).execute());
        try (Session session = database.session()) {
            session.merge(detached);
            assertThatThrownBy(session::flush)
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.FOREIGN_KEY));
        }
    }

    @Test
    void refreshReadsValuesReferencesAndCollections() {
        store("Ann", "p", "q");
        store("Bob");
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).filterBy("name", "Ann").one();
            Author bob = session.query(Author.class).filterBy("name", "Bob").one();
            Post first = ann.posts().get(0);
            Post second = ann.posts().get(1);
            assertThat(ann.phones()).isEmpty();
            session.commit();
            database.transaction(other -> {
                Author same = Objects.requireNonNull(other.get(Author.class, ann.id()));
                same.rename("Anna");
                same.phones().add("1");
                same.posts().get(0).by(Objects.requireNonNull(other.get(Author.class, bob.id())));
            });
            ann.mail("lost@example.com");
            ann.phones().add("lost");
            second.retitle("lost");
            session.refresh(ann);
            assertThat(ann.name()).isEqualTo("Anna");
            assertThat(ann.email()).isEqualTo("Ann@example.com");
            assertThat(ann.phones()).containsExactly("1");
            assertThat(ann.posts()).containsExactly(second);
            assertThat(second.title()).as("ALL says REFRESH too").isEqualTo("q");
            session.refresh(first);
            assertThat(first.author()).isSameAs(bob);
            statements.reset();
            session.commit();
            assertThat(statements.texts()).isEmpty();
        }
    }

    @Test
    void refreshOfWhatIsGone() {
        store("Ann");
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).one();
            session.commit();
            database.transaction(other -> other.delete(other.query(Author.class).one()));
            assertThatThrownBy(() -> session.refresh(ann)).isInstanceOf(StaleObjectException.class);
            assertThat(session.contains(ann)).isFalse();
        }
    }

    @Test
    void whatWasChangedAndExpungedIsNotWritten() {
        store("Ann", "p");
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).one();
            Post post = ann.posts().get(0);
            ann.rename("lost");
            ann.phones().add("lost");
            post.retitle("lost");
            session.expunge(ann);
            assertThat(List.of(session.contains(ann), session.contains(post))).containsOnly(false);
            session.commit();
            Author again = session.query(Author.class).one();
            assertThat(again).isNotSameAs(ann);
            assertThat(again.name()).isEqualTo("Ann");
            assertThat(again.phones()).isEmpty();
            assertThat(again.posts()).extracting(Post::title).containsExactly("p");
        }
    }

    @Test
    void aNewObjectIsExpunged() {
        try (Session session = database.session()) {
            Author ann = author("Ann", "p");
            Author bob = author("Bob", "q");
            session.addAll(List.of(ann, bob));
            session.expunge(ann);
            assertThat(session.contains(ann.posts().get(0))).isFalse();
            session.commit();
            assertThat(session.query(Author.class).select("name").rows()).hasToString("[name=Bob]");
            assertThat(session.query(Post.class).count()).isEqualTo(1);
            assertThat(ann.id()).isNull();
            session.add(ann);
            session.commit();
            assertThat(session.query(Post.class).count()).isEqualTo(2);
        }
    }

    @Test
    void oneThatIsToBeDeletedIsExpunged() {
        store("Ann", "p");
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).one();
            session.delete(ann);
            session.expunge(ann);
            session.commit();
            assertThat(session.query(Author.class).count()).isEqualTo(1);
            assertThat(session.query(Post.class).count()).isEqualTo(1);
        }
    }
}
