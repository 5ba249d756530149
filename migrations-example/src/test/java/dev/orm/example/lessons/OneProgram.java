package dev.orm.example.lessons;

import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;

import dev.orm.session.Database;
import dev.orm.session.Row;
import dev.orm.session.Session;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * All lessons in one program, as one writes it first. {@code DATABASE_URL} says which database it works with, and
 * nothing else does.
 */
final class OneProgram {
    private final Database database;
    private final PrintStream out;

    private OneProgram(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Database.open(System.getenv("DATABASE_URL"), User.class, Post.class, Tag.class)) {
            OneProgram program = new OneProgram(database, out);
            database.createAll();
            program.add();
            program.query();
            program.update();
            program.relate();
            program.rollBack();
            program.delete();
            database.dropAll();
        }
    }

    private void add() {
        try (Session session = database.session()) {
            User john = new User("John Doe", "john@example.com");
            john.posts.add(new Post("First steps"));
            john.posts.add(new Post("Second thoughts"));
            session.add(john);
            session.add(new User("Jane Roe", "jane@example.com"));
            session.commit();
            out.println("added " + john.name + " as " + john.id);
        }
    }

    private void query() {
        try (Session session = database.session()) {
            User nobody = session.query(User.class).filterBy("name", "Nobody").first();
            out.println("nobody is " + nobody);
            List<Post> posts = session.query(Post.class)
                    .join("author")
                    .where(field("author.name").like("J%").and(field("title").ne("Draft")))
                    .orderBy("title", desc("id"))
                    .limit(20)
                    .all();
            posts.forEach(post -> out.println(post.title + " by " + Objects.requireNonNull(post.author).name));
            List<Row> counts = session.query(Post.class)
                    .select(field("author.name"), count())
                    .groupBy("author.name")
                    .having(count().gt(1))
                    .rows();
            counts.forEach(row -> out.println(row.get(0) + " wrote " + row.get(1)));
        }
    }

    private void update() {
        try (Session session = database.session()) {
            User john = session.query(User.class).filterBy("name", "John Doe").one();
            john.email = "john.doe@example.com";
            session.commit();
        }
        print("updated");
    }

    private void relate() {
        database.transaction(session -> {
            User jane = session.query(User.class).filterBy("name", "Jane Roe").one();
            Post post = session.query(Post.class)
                    .filterBy("title", "Second thoughts")
                    .one();
            Tag java = new Tag("java");
            session.add(java);
            jane.posts.add(post);
            post.tags.add(java);
            Post third = new Post("Third time", jane);
            session.add(third);
            java.posts.add(third);
        });
        try (Session session = database.session()) {
            for (User user : session.query(User.class)
                    .orderBy("name")
                    .fetch("posts", "posts.tags")
                    .all()) {
                user.posts.stream()
                        .map(post -> post.title
                                + post.tags.stream().map(tag -> " #" + tag.word).toList())
                        .sorted()
                        .forEach(text -> out.println(user.name + ": " + text));
            }
        }
    }

    private void rollBack() {
        try (Session session = database.session()) {
            User john = session.query(User.class).filterBy("name", "John Doe").one();
            john.name = "Somebody else";
            session.add(new User("Never there", "never@example.com"));
            session.flush();
            session.rollback();
            out.println("still " + john.name);
        }
        print("rolled back");
    }

    private void delete() {
        try (Session session = database.session()) {
            session.delete(
                    session.query(User.class).filterBy("name", "Jane Roe").one());
            session.commit();
            out.println(session.query(Post.class).count() + " post left");
        }
        print("deleted");
    }

    private void print(String done) {
        try (Session session = database.session()) {
            session.query(User.class)
                    .orderBy("name")
                    .all()
                    .forEach(user -> out.println(done + ": " + user.name + " <" + user.email + ">"));
        }
    }
}
