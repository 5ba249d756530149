package dev.orm.session;

import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of associations, and what comes and goes with them; the same on every database. */
abstract class AssociationContract extends BlogContract {
    @Test
    void bothSidesFollow() {
        try (Session session = database.session()) {
            Author john = author("John", "b", "a");
            Author jane = author("Jane");
            session.addAll(List.of(john, jane));
            session.commit();
            Post first = john.posts().get(0);
            assertThat(first.author()).isSameAs(john);
            jane.posts().add(first);
            assertThat(first.author()).isSameAs(jane);
            assertThat(john.posts()).hasSize(1);
            Post second = john.posts().get(0);
            second.by(jane);
            session.commit();
            assertThat(john.posts()).isEmpty();
            assertThat(jane.posts()).containsExactlyInAnyOrder(first, second);
        }
        try (Session session = database.session()) {
            Author jane = session.query(Author.class).filterBy("name", "Jane").one();
            assertThat(jane.posts()).extracting(Post::title).containsExactly("a", "b");
        }
    }

    @Test
    void membersThatChangePlacesStay() {
        store(author("Ann", "a", "b", "c"));
        try (Session session = database.session()) {
            List<Post> posts = session.query(Author.class).one().posts();
            Collections.reverse(posts);
            session.commit();
            Collections.swap(posts, 0, 1);
            posts.add(0, posts.get(2));
            posts.remove(3);
            session.commit();
            assertThat(posts).hasSize(3);
        }
        try (Session session = database.session()) {
            assertThat(session.query(Author.class).one().posts()).hasSize(3);
        }
    }

    @Test
    void aDeletedMemberDoesNotComeBack() {
        store(author("Ann", "a", "b"));
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).one();
            Post gone = ann.posts().get(0);
            session.delete(gone);
            session.commit();
            assertThat(ann.posts()).hasSize(1).doesNotContain(gone);
            ann.posts().get(0).retitle("other");
            session.commit();
            assertThat(session.query(Post.class).count()).isEqualTo(1);
        }
    }

    @Test
    void theReferenceThatWasSetLastCounts() {
        store(author("Ann", "a"));
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).one();
            Author bob = author("Bob", "b");
            session.add(bob);
            Post a = ann.posts().get(0);
            Post b = bob.posts().get(0);
            b.by(ann);
            bob.posts().add(a);
            a.by(ann);
            session.commit();
            assertThat(ann.posts()).containsExactlyInAnyOrder(a, b);
            assertThat(bob.posts()).isEmpty();
            assertThat(session.query(Post.class).filterBy("author", ann).count())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatTheOtherSideWasToldIsWritten() {
        store(author("Ann", "a"), new Tag("x"));
        try (Session session = database.session()) {
            Tag x = session.query(Tag.class).one();
            x.posts().add(session.query(Post.class).one());
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Post.class).one().tags())
                    .extracting(Tag::name)
                    .containsExactly("x");
        }
    }

    @Test
    void manyToManyFromEitherSide() {
        Tag java = new Tag("java");
        Tag sql = new Tag("sql");
        Author john = author("John", "a", "b");
        john.posts().get(0).tags().add(java);
        sql.posts().add(john.posts().get(1));
        store(java, sql, john);
        try (Session session = database.session()) {
            List<Post> posts = session.query(Post.class).orderBy("title").all();
            assertThat(posts.get(0).tags()).extracting(Tag::name).containsExactly("java");
            assertThat(posts.get(1).tags()).extracting(Tag::name).containsExactly("sql");
            Tag found = session.query(Tag.class).filterBy("name", "sql").one();
            posts.get(0).tags().add(found);
            assertThat(found.posts()).containsExactlyInAnyOrderElementsOf(posts);
            session.delete(session.query(Tag.class).filterBy("name", "java").one());
            session.commit();
        }
        try (Session session = database.session()) {
            List<Post> posts = session.query(Post.class).orderBy("title").all();
            assertThat(posts.get(0).tags()).extracting(Tag::name).containsExactly("sql");
        }
    }

    @Test
    void orphansAndCascades() {
        store(author("John", "a", "b"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            john.posts().remove(0);
            session.commit();
            assertThat(session.query(Post.class).all()).extracting(Post::title).containsExactly("b");
            session.delete(john);
            session.commit();
            assertThat(session.query(Post.class).count()).isZero();
        }
    }

    @Test
    void queriesInTheWordsOfTheHouse() {
        store(author("John", "draft", "one", "two"), author("Jane", "three"), author("Ann", "four"));
        try (Session session = database.session()) {
            List<Post> posts = session.query(Post.class)
                    .join("author")
                    .where(field("author.name").like("J%").and(field("title").ne("draft")))
                    .orderBy("title", desc("id"))
                    .limit(20)
                    .all();
            assertThat(posts).extracting(Post::title).containsExactly("one", "three", "two");
            List<Row> counts = session.query(Post.class)
                    .select(field("author.name"), count())
                    .groupBy("author.name")
                    .having(count().gt(1))
                    .rows();
            assertThat(counts).extracting(Row::values).containsExactly(List.of("John", 3L));
            assertThat(session.query(Post.class).count()).isEqualTo(5);
            assertThat(session.query(Post.class).filterBy("title", "five").exists())
                    .isFalse();
            Author john = session.query(Author.class).filterBy("name", "John").one();
            assertThat(session.query(Post.class).filterBy("author", john).count())
                    .isEqualTo(3);
            assertThatThrownBy(() -> session.query(Post.class).one()).isInstanceOf(NotOneException.class);
        }
    }
}
