package dev.orm.session;

import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.statement.UnknownAttributeException;
import dev.orm.session.example.Post;
import dev.orm.session.example.Tag;
import dev.orm.session.example.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user writes first, on every database. */
abstract class ExampleContract {

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    @Test
    void whatAUserWrites() {
        try (Database database = open(User.class, Post.class, Tag.class)) {
            database.createAll(); // and dropAll()

            try (Session session = database.session()) {
                User john = new User("John Doe", "john@example.com");
                session.add(john);
                session.commit(); // john.id is set
                assertThat(john.getId()).isEqualTo(1);

                User found =
                        session.query(User.class).filterBy("name", "John Doe").first(); // null when there is none
                found.setEmail("john.doe@example.com"); // no save(): commit finds what changed
                session.commit();
                assertThat(session.query(User.class)
                                .filterBy("email", "john.doe@example.com")
                                .count())
                        .isEqualTo(1);
                found.getPosts().addAll(List.of(new Post("draft"), new Post("One"), new Post("Two")));
                session.add(new User("Ann", "ann@example.com"));
                session.commit();

                List<Post> posts = session.query(Post.class)
                        .join("author")
                        .where(field("author.name")
                                .like("J%")
                                .and(field("title").ne("draft")))
                        .orderBy("title", desc("id"))
                        .limit(20)
                        .all();
                assertThat(posts).extracting(Post::getTitle).containsExactly("One", "Two");

                List<Row> counts = session.query(Post.class)
                        .select(field("author.name"), count())
                        .groupBy("author.name")
                        .having(count().gt(1))
                        .rows();
                assertThat(counts).extracting(Row::values).containsExactly(List.of("John Doe", 3L));

                session.delete(found);
                session.commit();
                assertThat(session.query(User.class)
                                .filterBy("name", "John Doe")
                                .first())
                        .isNull();
                assertThat(session.query(Post.class).exists()).isFalse();
            }
            database.dropAll();
        }
    }

    @Test
    void whatIsSelectedWholeIsGroupedByWhole() {
        try (Database database = open(User.class, Post.class, Tag.class)) {
            database.createAll();
            database.transaction(session -> {
                User john = new User("John", "john@example.com");
                john.getPosts().addAll(List.of(new Post("One"), new Post("Two")));
                session.add(john);
            });
            try (Session session = database.session()) {
                Row row = session.query(Post.class)
                        .select(field("author"), count())
                        .groupBy("author")
                        .rows()
                        .get(0);

                assertThat(row.values()).containsExactly(session.get(User.class, 1L), 2L);
            }
        }
    }

    @Test
    void mistakes() {
        try (Database database = open(User.class, Post.class, Tag.class)) {
            database.createAll();
            database.transaction(
                    session -> session.addAll(List.of(new User("John", "john"), new User("Jane", "jane"))));
            try (Session session = database.session()) {
                assertThatThrownBy(() -> session.query(Post.class)
                                .filterBy("autor.name", "J")
                                .all())
                        .isInstanceOf(UnknownAttributeException.class)
                        .hasMessage("""
                        Post has no attribute autor (path autor.name from Post)
                          why:  there are: id, title, author, tags
                          next: did you mean author?""");
                assertThatThrownBy(() -> session.query(User.class).one())
                        .isInstanceOf(NotOneException.class)
                        .hasMessage("""
                        there is more than one such User
                          why:  one() wants exactly one
                          next: narrow the query, or take first() or all()""");
                assertThatThrownBy(() -> session.query(User.class)
                                .filterBy("name", "Ann")
                                .one())
                        .isInstanceOf(NotOneException.class)
                        .hasMessage("""
                        there is no such User
                          why:  one() wants exactly one
                          next: first() gives null where there is none""");
            }
        }
    }
}
