package dev.orm.session;

import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Streams, the same on every database. */
abstract class StreamContract extends BlogContract {
    @Test
    void aStreamHasAllPages() {
        store(
                "Ann",
                IntStream.range(0, 2_500).mapToObj(number -> "post " + number).toArray(String[]::new));
        try (Session session = database.session();
                Stream<Post> posts = session.query(Post.class).stream()) {
            List<Post> all = posts.toList();
            assertThat(all)
                    .hasSize(2_500)
                    .allSatisfy(post -> assertThat(post.author()).isNotNull());
            assertThat(all).extracting(Post::title).doesNotHaveDuplicates();
            assertThat(session.contains(all.get(0))).isFalse();
        }
    }

    @Test
    void aStreamKeepsItsOrder() {
        store(
                "Ann",
                IntStream.range(0, 1_100).mapToObj(number -> "post " + number).toArray(String[]::new));
        store("Bob", "other");
        try (Session session = database.session();
                Stream<Post> posts = session
                        .query(Post.class)
                        .where(field("author.name").eq("Ann"))
                        .orderBy(desc("id"))
                        .limit(1_050)
                        .stream()) {
            assertThat(posts.map(Post::title))
                    .containsExactlyElementsOf(IntStream.range(0, 1_050)
                            .mapToObj(number -> "post " + (1_099 - number))
                            .toList());
        }
    }

    @Test
    void whatAStreamFetchesIsThere() {
        store("Ann", "a", "b");
        try (Session session = database.session();
                Stream<Author> authors = session.query(Author.class).fetch("posts").stream()) {
            Author ann = authors.findFirst().orElseThrow();
            assertThat(ann.posts()).extracting(Post::title).containsExactly("a", "b");
            assertThatThrownBy(() -> ann.phones().size()).hasMessage("""
                    Author.phones was not loaded
                      why:  the Author came out of stream(), whose objects belong to no session
                      next: fetch it with the stream: .fetch("phones").stream(), or take the row's object by its id: session.get(Author.class, ..)""");
        }
    }

    @Test
    void aStreamSeesWhatTheSessionHasChanged() {
        store("Ann");
        try (Session session = database.session()) {
            session.query(Author.class).one().rename("Eve");
            try (Stream<Author> authors = session.query(Author.class).stream()) {
                assertThat(authors.map(Author::name)).containsExactly("Eve");
            }
        }
    }

    private void storePosts(int count) {
        store(
                "Ann",
                IntStream.range(0, count).mapToObj(number -> "post " + number).toArray(String[]::new));
    }

    private static void hasEnded(Iterator<?> rows) {
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(SessionStateException.class)
                .hasMessage("""
                        the stream has ended
                          why:  it was closed, or the transaction that it read in was committed or rolled back
                          next: read a stream to its end before commit(), or write in another session while it is read""");
    }

    @Test
    void aStreamEndsWithItsSession() {
        storePosts(1_100);
        Session session = database.session();
        Stream<Post> unread = session.query(Post.class).stream();
        Stream<Post> begun = session.query(Post.class).orderBy("id").stream();
        Iterator<Post> rows = begun.iterator();
        rows.next();
        session.close();
        statements.reset();
        for (ThrowingCallable reading : List.<ThrowingCallable>of(unread::count, rows::hasNext)) {
            assertThatThrownBy(reading)
                    .isInstanceOf(SessionStateException.class)
                    .hasMessageStartingWith("the session is closed");
        }
        unread.close();
        begun.close();
        assertThat(statements.texts()).isEmpty();
        store("Bob", "other");
    }

    @Test
    void aStreamEndsWithItsTransaction() {
        storePosts(1_100);
        try (Session session = database.session()) {
            for (Runnable end : List.<Runnable>of(session::commit, session::rollback)) {
                Stream<Post> posts = session.query(Post.class).stream();
                Iterator<Post> rows = posts.iterator();
                rows.next();
                end.run();
                hasEnded(rows);
                posts.close();
                assertThat(session.query(Post.class).stream().count()).isEqualTo(1_100);
            }
        }
    }

    @Test
    void aStreamThatIsClosedHasEnded() {
        storePosts(2);
        try (Session session = database.session()) {
            Stream<Post> posts = session.query(Post.class).stream();
            Iterator<Post> rows = posts.iterator();
            rows.next();
            posts.close();
            hasEnded(rows);
            session.add(new Author("Bob", "bob@example.com"));
            session.commit();
        }
    }

    @Test
    void aStreamGoesOnBesideTransactionsWithinItsOwn() {
        storePosts(1_100);
        database.transaction(session -> {
            try (Stream<Post> posts = session.query(Post.class).stream()) {
                Iterator<Post> rows = posts.iterator();
                rows.next();
                List<Iterator<Post>> within = new ArrayList<>();
                session.transaction(inner -> {
                    inner.add(new Author("Bob", "bob@example.com"));
                    within.add(inner.query(Post.class).stream().iterator());
                });
                assertThatThrownBy(() -> session.transaction(inner -> {
                            within.add(inner.query(Post.class).stream().iterator());
                            inner.query(Author.class).filterBy("name", "nobody").one();
                        }))
                        .isInstanceOf(NotOneException.class);
                hasEnded(within.get(1));
                assertThat(within.get(0)).toIterable().hasSize(1_100);
                assertThat(rows).toIterable().hasSize(1_099);
            }
        });
    }
}
