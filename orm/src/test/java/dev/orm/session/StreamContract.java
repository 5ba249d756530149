package dev.orm.session;

import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
}
