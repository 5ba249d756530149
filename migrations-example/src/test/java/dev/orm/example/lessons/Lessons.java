package dev.orm.example.lessons;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Row;
import dev.orm.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lessons. Nothing in them knows which database it is: only the settings differ. */
abstract class Lessons {
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /** {@code url}, and for a server {@code user} and {@code password}: what a program reads from its environment. */
    abstract Map<String, String> settings() throws Exception;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(settings(), User.class, Post.class, Tag.class);
        database.createAll();
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    @Test
    void add() {
        try (Session session = database.session()) {
            User john = new User("John Doe", "john@example.com");
            session.add(john);
            session.commit();
            assertThat(john.id).isNotNull();
        }
        assertThat(users()).containsExactly("John Doe <john@example.com>");
    }

    @Test
    void query() {
        addTwoAuthors();
        try (Session session = database.session()) {
            User found = session.query(User.class).filterBy("name", "John Doe").first();
            assertThat(found).isNotNull();
            assertThat(session.query(User.class).filterBy("name", "Nobody").first())
                    .isNull();

            List<Post> posts = session.query(Post.class)
                    .join("author")
                    .where(field("author.name").like("John%").and(field("title").ne("Draft")))
                    .orderBy("title", desc("id"))
                    .limit(20)
                    .all();
            assertThat(posts).extracting(post -> post.title).containsExactly("First steps", "Second thoughts");
            assertThat(posts.get(0).author).isSameAs(found);

            List<Row> counts = session.query(Post.class)
                    .select(field("author.name"), count())
                    .groupBy("author.name")
                    .having(count().gt(1))
                    .rows();
            assertThat(counts).hasSize(1);
            assertThat(counts.get(0).get(0)).isEqualTo("John Doe");
            assertThat(counts.get(0).get(1)).isEqualTo(3L);

            assertThat(session.query(User.class).count()).isEqualTo(2);
            assertThat(session.query(User.class)
                            .where(any("posts", field("title").eq("Draft")))
                            .exists())
                    .isTrue();
        }
    }

    @Test
    void update() {
        addTwoAuthors();
        try (Session session = database.session()) {
            User john = theUser(session, "John Doe");
            john.email = "john.doe@example.com";
            session.commit();
        }
        assertThat(users()).containsExactly("Jane Roe <jane@example.com>", "John Doe <john.doe@example.com>");
    }

    @Test
    void delete() {
        addTwoAuthors();
        try (Session session = database.session()) {
            session.delete(theUser(session, "John Doe"));
            session.commit();
        }
        assertThat(users()).containsExactly("Jane Roe <jane@example.com>");
        assertThat(titles()).containsExactly("Jane's only one");
    }

    @Test
    void relateFromTheOneSide() {
        try (Session session = database.session()) {
            User john = new User("John Doe", "john@example.com");
            Post post = new Post("First steps");
            john.posts.add(post);
            session.add(john);
            session.commit();
            assertThat(post.author).isSameAs(john);
        }
        assertThat(titles()).containsExactly("First steps");
    }

    @Test
    void relateFromTheOtherSide() {
        try (Session session = database.session()) {
            User john = new User("John Doe", "john@example.com");
            Post post = new Post("First steps", john);
            session.add(john);
            session.add(post);
            session.commit();
            assertThat(john.posts).containsExactly(post);
        }
        assertThat(titles()).containsExactly("First steps");
    }

    @Test
    void relateManyToMany() {
        addTwoAuthors();
        try (Session session = database.session()) {
            Tag java = new Tag("java");
            session.add(java);
            for (Post post : session.query(Post.class)
                    .where(field("title").startsWith("First").or(field("title").startsWith("Jane")))
                    .all()) {
                post.tags.add(java);
            }
            session.commit();
        }
        try (Session session = database.session()) {
            Tag java = Objects.requireNonNull(
                    session.query(Tag.class).filterBy("word", "java").first());
            assertThat(java.posts)
                    .extracting(post -> post.title)
                    .containsExactlyInAnyOrder("First steps", "Jane's only one");
        }
    }

    @Test
    void takeOutOfACollection() {
        addTwoAuthors();
        try (Session session = database.session()) {
            User john = theUser(session, "John Doe");
            john.posts.removeIf(post -> post.title.equals("Draft"));
            session.commit();
        }
        assertThat(titles()).containsExactly("First steps", "Jane's only one", "Second thoughts");
    }

    @Test
    void rollBack() {
        addTwoAuthors();
        try (Session session = database.session()) {
            User john = theUser(session, "John Doe");
            john.name = "Somebody else";
            session.add(new User("Never there", "never@example.com"));
            session.rollback();
            assertThat(john.name).isEqualTo("John Doe");
        }
        assertThat(users()).containsExactly("Jane Roe <jane@example.com>", "John Doe <john@example.com>");
    }

    @Test
    void whatTheDatabaseRefuses() {
        addTwoAuthors();
        try (Session session = database.session()) {
            session.add(new User("Another John", "john@example.com"));
            assertThatThrownBy(session::commit).hasMessageContaining("email");
        }
        assertThat(users()).hasSize(2);
    }

    private void addTwoAuthors() {
        database.transaction(session -> {
            User john = new User("John Doe", "john@example.com");
            john.posts.add(new Post("First steps"));
            john.posts.add(new Post("Second thoughts"));
            john.posts.add(new Post("Draft"));
            User jane = new User("Jane Roe", "jane@example.com");
            jane.posts.add(new Post("Jane's only one"));
            session.add(john);
            session.add(jane);
        });
    }

    private static User theUser(Session session, String name) {
        return session.query(User.class).filterBy("name", name).one();
    }

    private List<String> users() {
        try (Session session = database.session()) {
            return session.query(User.class).orderBy("name").all().stream()
                    .map(user -> user.name + " <" + user.email + ">")
                    .toList();
        }
    }

    private List<String> titles() {
        try (Session session = database.session()) {
            return session.query(Post.class).orderBy("title").all().stream()
                    .map(post -> post.title)
                    .toList();
        }
    }
}
