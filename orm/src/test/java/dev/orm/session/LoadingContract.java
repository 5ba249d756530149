package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements are sent, the same on every database. */
abstract class LoadingContract extends BlogContract {
    @Test
    void oneQueryPerCollectionAndLevel() {
        List<Tag> tags = List.of(new Tag("x"), new Tag("y"));
        Author[] authors = IntStream.range(0, 10)
                .mapToObj(number -> author("a" + number, "p" + number, "q" + number))
                .toArray(Author[]::new);
        for (Author author : authors) {
            author.posts().get(0).tags().addAll(tags);
        }
        store(tags.get(0), tags.get(1));
        store((Object[]) authors);
        try (Session session = database.session()) {
            statements.reset();
            List<Author> all = session.query(Author.class).orderBy("id").all();
            assertThat(statements.count()).isEqualTo(1);
            assertThat(all)
                    .hasSize(10)
                    .allSatisfy(author -> assertThat(author.posts()).hasSize(2));
            assertThat(statements.count()).isEqualTo(2);
            assertThat(all)
                    .allSatisfy(author ->
                            assertThat(author.posts().get(0).tags()).isNotNull().hasSizeBetween(0, 2));
            assertThat(statements.count()).isEqualTo(3);
        }
        try (Session session = database.session()) {
            statements.reset();
            session.query(Author.class).fetch("posts", "posts.tags").all();
            assertThat(statements.count()).isEqualTo(3);
        }
        try (Session session = database.session()) {
            statements.reset();
            List<Post> posts = session.query(Post.class).all();
            assertThat(posts)
                    .allSatisfy(post -> assertThat(post.author().name()).startsWith("a"));
            assertThat(statements.count()).isEqualTo(2);
        }
    }

    @Test
    void theOtherSideOfManyToMany() {
        List<Tag> tags =
                IntStream.range(0, 10).mapToObj(number -> new Tag("t" + number)).toList();
        Author author = author("a", "p", "q");
        author.posts().forEach(post -> post.tags().addAll(tags));
        store(tags.toArray());
        store(author);
        try (Session session = database.session()) {
            statements.reset();
            List<Tag> all = session.query(Tag.class).all();
            assertThat(statements.count()).isEqualTo(1);
            assertThat(all)
                    .hasSize(10)
                    .allSatisfy(tag -> assertThat(tag.posts()).hasSize(2));
            assertThat(statements.count()).as("posts, their author").isEqualTo(1 + 2);
            assertThat(all.get(0).posts())
                    .allSatisfy(post -> assertThat(post.tags()).containsExactlyInAnyOrderElementsOf(all));
            assertThat(statements.count()).as("tags of both posts").isEqualTo(1 + 2 + 1);
        }
    }

    @Test
    void oneQueryPerCollectionOfValues() {
        for (int number = 0; number < 5; number++) {
            Author author = author("a" + number);
            author.phones().add("1");
            store(author);
        }
        try (Session session = database.session()) {
            statements.reset();
            assertThat(session.query(Author.class).all())
                    .hasSize(5)
                    .allSatisfy(author -> assertThat(author.phones()).containsExactly("1"));
            assertThat(statements.count()).isEqualTo(2);
        }
    }

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        store(author("a", "p", "q"));
        try (Session session = database.session()) {
            Author author = session.query(Author.class).one();
            statements.reset();
            assertThat(session.query(Post.class).all())
                    .allSatisfy(post -> assertThat(post.author()).isSameAs(author));
            assertThat(statements.count()).isEqualTo(1);
        }
    }

    @Test
    void writesInBatches() {
        statements.reset();
        try (Session session = database.session()) {
            IntStream.range(0, 50).forEach(number -> session.add(author("a" + number)));
            session.commit();
            assertThat(statements.texts()).hasSize(1);
            statements.reset();
            session.query(Author.class).all().forEach(author -> author.rename("b" + author.name()));
            session.commit();
            assertThat(statements.texts()).hasSize(2).last().asString().startsWith("update authors set ");
            assertThat(statements.executions()).as("a query, fifty updates").containsExactly(1, 50);
            statements.reset();
            session.query(Author.class).all().forEach(session::delete);
            session.flush();
            assertThat(statements.texts())
                    .filteredOn(text -> text.startsWith("delete from authors"))
                    .hasSize(1);
        }
    }
}
