package dev.orm.session;

import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.dialect.Violation;
import dev.orm.session.blog.Address;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session does, the same on every database. */
abstract class SessionContract {
    private final StatementCount statements = new StatementCount();
    private Database database;

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

    private void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
    }

    private static Author author(String name, String... titles) {
        Author author = new Author(name, name + "@example.com");
        for (String title : titles) {
            author.posts().add(new Post(title));
        }
        return author;
    }

    @Test
    void addsFindsChangesAndDeletes() {
        try (Session session = database.session()) {
            Author john = new Author("John Doe", "john@example.com");
            session.add(john);
            session.commit();
            assertThat(john.id()).isEqualTo(1L);

            Author found =
                    session.query(Author.class).filterBy("name", "John Doe").first();
            assertThat(found).isSameAs(john);
            found.mail("john.doe@example.com");
            session.commit();
        }
        try (Session session = database.session()) {
            Author found = Objects.requireNonNull(session.get(Author.class, 1));
            assertThat(found.email()).isEqualTo("john.doe@example.com");
            assertThat(found.version()).isEqualTo(1);
            assertThat(session.get(Author.class, 1L)).isSameAs(found);
            session.delete(found);
            session.commit();
            assertThat(session.get(Author.class, 1L)).isNull();
            assertThat(session.query(Author.class).first()).isNull();
        }
    }

    @Test
    void valuesOfAllShapesComeBack() {
        Author john = author("John");
        john.move(new Address("High Street 1", "Springfield"));
        john.phones().addAll(List.of("1", "2"));
        Author jane = author("Jane");
        store(john, jane);
        try (Session session = database.session()) {
            Author found = session.query(Author.class).filterBy("name", "John").one();
            assertThat(found.address()).isEqualTo(new Address("High Street 1", "Springfield"));
            assertThat(found.phones()).containsExactlyInAnyOrder("1", "2");
            Author other = session.query(Author.class).filterBy("name", "Jane").one();
            assertThat(other.address()).isNull();
            assertThat(other.phones()).isEmpty();
            found.phones().remove("1");
            found.phones().add("3");
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Author.class)
                            .filterBy("name", "John")
                            .one()
                            .phones())
                    .containsExactlyInAnyOrder("2", "3");
        }
    }

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
            statements.reset();
            session.query(Author.class).all().forEach(session::delete);
            session.flush();
            assertThat(statements.texts())
                    .filteredOn(text -> text.startsWith("delete from authors"))
                    .hasSize(1);
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

    @Test
    void rollbackBringsObjectsBack() {
        store(author("John", "a", "b"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            Post first = john.posts().get(0);
            john.rename("Jack");
            john.posts().remove(first);
            Author jane = author("Jane");
            session.add(jane);
            session.flush();
            assertThat(jane.id()).isNotNull();
            session.rollback();
            assertThat(john.name()).isEqualTo("John");
            assertThat(john.version()).isZero();
            assertThat(john.posts()).hasSize(2).contains(first);
            assertThat(first.author()).isSameAs(john);
            assertThat(jane.id()).isNull();
            assertThat(session.contains(jane)).isFalse();
            session.add(jane);
            session.commit();
            assertThat(session.query(Author.class).count()).isEqualTo(2);
        }
    }

    @Test
    void savepoints() {
        try (Session session = database.session()) {
            Author john = author("John");
            session.add(john);
            SessionSavepoint savepoint = session.savepoint();
            john.rename("Jack");
            session.add(author("Jane"));
            session.flush();
            savepoint.rollback();
            assertThat(john.name()).isEqualTo("John");
            session.commit();
            assertThat(session.query(Author.class).all())
                    .extracting(Author::name)
                    .containsExactly("John");
        }
    }

    @Test
    void staleObjects() {
        store(author("John"));
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            session.rollback();
            database.transaction(other -> other.query(Author.class).one().rename("Jack"));
            john.rename("Jim");
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessage("""
                            Author 1 is not as it was read
                              why:  its row no longer has version 0: somebody else has changed or deleted it
                              next: roll back, read the object again, and decide again""");
            session.rollback();
            session.refresh(john);
            assertThat(john.name()).isEqualTo("Jack");
        }
    }

    @Test
    void violationsNameWhatIsBroken() {
        store(author("John"));
        try (Session session = database.session()) {
            session.add(author("John"));
            var unique = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(unique.kind()).isEqualTo(Violation.Kind.UNIQUE);
            assertThat(unique.constraint()).contains("uq_authors_email");
            assertThat(unique.entity()).contains("Author");
            assertThat(unique.columns()).containsExactly("email");
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class);
            session.rollback();
            session.add(new Author(null, "x"));
            var missing = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(missing.kind()).isEqualTo(Violation.Kind.NOT_NULL);
            assertThat(missing.columns()).containsExactly("name");
            assertThat(missing.entity()).contains("Author");
        }
    }

    @Test
    void mistakesAreSaid() {
        store(author("John", "a"));
        try (Session session = database.session()) {
            Post post = new Post("b");
            post.by(new Author("Jane", "jane"));
            session.add(post);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(TransientReferenceException.class)
                    .hasMessageStartingWith("Post.author is a Author that is not stored");
        }
        Author john;
        try (Session session = database.session()) {
            john = session.query(Author.class).one();
        }
        assertThatThrownBy(() -> john.posts().size())
                .isInstanceOf(LazyCollectionException.class)
                .hasMessage("""
                Author.posts was not loaded
                  why:  the session that loaded the Author is closed
                  next: load it with its owner: .fetch("posts"), or touch it while the session is open""");
    }

    @Test
    void oneThreadPerSession() throws InterruptedException {
        try (Session session = database.session()) {
            session.query(Author.class).all();
            StringBuilder said = new StringBuilder();
            Thread other = new Thread(() -> {
                try {
                    session.query(Author.class).all();
                } catch (SessionStateException e) {
                    said.append(e.what());
                }
            });
            other.start();
            other.join();
            assertThat(said).hasToString("the session is used from two threads");
        }
    }

    @Test
    void mergesWhatAnotherSessionLoaded() {
        store(author("John", "a"));
        Author detached;
        try (Session session = database.session()) {
            detached = session.query(Author.class).one();
        }
        detached.rename("Jack");
        try (Session session = database.session()) {
            Author merged = session.merge(detached);
            assertThat(merged).isNotSameAs(detached);
            session.commit();
        }
        try (Session session = database.session()) {
            Author john = session.query(Author.class).one();
            assertThat(john.name()).isEqualTo("Jack");
            assertThat(john.posts()).hasSize(1);
        }
    }

    @Test
    void createsWhatIsMissingAndDropsItAll() {
        database.createAll();
        database.dropAll();
        database.createAll();
        store(author("John"));
        try (Session session = database.session()) {
            assertThat(session.query(Author.class).count()).isEqualTo(1);
        }
    }

    @Test
    void randomSequencesAgreeWithAModel() {
        int sequences = Integer.getInteger("orm.sessions", 60);
        long first = Long.getLong("orm.seed", 1);
        for (long seed = first; seed < first + sequences; seed++) {
            new RandomSessions(database, seed).run(40);
        }
    }

    @Test
    void changesRowsWhereTheyLie() {
        store(author("John", "a", "b"), author("Jane", "c"));
        try (Session session = database.session()) {
            assertThat(session.update(Author.class)
                            .set("name", "Jack")
                            .where(field("name").eq("John"))
                            .execute())
                    .isEqualTo(1);
            assertThat(session.deleteFrom(Post.class)
                            .where(field("title").in("a", "c"))
                            .execute())
                    .isEqualTo(2);
            session.commit();
            assertThat(session.query(Author.class).orderBy("name").all())
                    .extracting(Author::name)
                    .containsExactly("Jack", "Jane");
            assertThat(session.sql("select title from posts where title = ?", "b")
                            .rows())
                    .extracting(row -> row.get(0))
                    .containsExactly("b");
        }
    }
}
