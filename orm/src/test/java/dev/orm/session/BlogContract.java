package dev.orm.session;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A new database with authors, posts and tags. */
abstract class BlogContract {
    final StatementCount statements = new StatementCount();
    Database database;

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Author.class, Post.class, Tag.class);
        database.createAll();
        database.listen(statements);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
    }

    void store(String name, String... titles) {
        store(author(name, titles));
    }

    static Author author(String name, String... titles) {
        Author author = new Author(name, name + "@example.com");
        for (String title : titles) {
            author.posts().add(new Post(title));
        }
        return author;
    }
}
