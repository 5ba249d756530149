package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Address;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a session does, the same on every database. */
abstract class SessionContract extends BlogContract {
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
                    said.append(e.getMessage());
                }
            });
            other.setName("other");
            other.start();
            other.join();
            assertThat(said).hasToString("""
                    the session is used from two threads
                      why:  thread %s has worked with it, and now thread other does
                      next: open a session in each thread: database.session()""".formatted(Thread.currentThread().getName()));
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
    void nullIsNothing() {
        try (Session session = database.session()) {
            nothing("add", () -> session.add(null));
            nothing("addAll", () -> session.addAll(null));
            nothing("delete", () -> session.delete(null));
            nothing("refresh", () -> session.refresh(null));
            nothing("expunge", () -> session.expunge(null));
            nothing("merge", () -> session.merge(null));
            nothing("get", () -> session.get(null, 1));
            nothing("query", () -> session.query(null));
            nothing("update", () -> session.update(null));
            nothing("deleteFrom", () -> session.deleteFrom(null));
            nothing("sql", () -> session.sql(null));
            assertThat(session.contains(null)).isFalse();
        }
    }

    private static void nothing(String method, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(SessionStateException.class).hasMessage("""
                %1$s(null) is about nothing
                  why:  what it is to be done with was not given; get(..) and first() answer null where there is no row
                  next: look whether there is one before it is given to %1$s(..)""".formatted(method));
    }

    @Test
    void whatWasNotFlushedCannotBeRefreshed() {
        try (Session session = database.session()) {
            Author john = author("John");
            session.add(john);
            assertThatThrownBy(() -> session.refresh(john))
                    .isInstanceOf(SessionStateException.class)
                    .hasMessage("""
                            the Author has no row to be read again
                              why:  it was added, and not flushed yet
                              next: call flush() or commit() first""");
            session.flush();
            session.refresh(john);
        }
    }
}
