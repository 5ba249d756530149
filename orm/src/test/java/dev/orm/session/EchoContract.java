package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of statements that are sent many at once, that are read for a long time, and that fail. */
abstract class EchoContract {
    private final List<StatementListener.Event> events = new ArrayList<>();
    private Database database;

    abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Author.class, Post.class, Tag.class);
        database.listen(events::add);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void storeTwo() {
        database.transaction(session -> {
            session.add(new Author("Ann", "ann@example.com"));
            session.add(new Author("Bob", "bob@example.com"));
        });
        events.clear();
    }

    private static void renameBoth(Session session) {
        session.query(Author.class).orderBy("name").all().forEach(author -> author.rename(author.name() + "a"));
    }

    private String echoed(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream echoed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(echoed, true, StandardCharsets.UTF_8));
        database.echo(true);
        try {
            work.run();
        } finally {
            database.echo(false);
            System.setErr(before);
        }
        return echoed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tables() {
        assertThat(events)
                .anyMatch(event -> event.sql().startsWith("create table authors"))
                .allMatch(event -> event.took().compareTo(Duration.ZERO) > 0 && !event.failed());
    }

    @Test
    void everyRowOfABatch() {
        storeTwo();
        database.mask(value -> value.equals("Boba"));
        database.transaction(EchoContract::renameBoth);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).sql()).startsWith("update authors set ");
        assertThat(events.get(1).parameters()).hasSize(2);
        assertThat(events.get(1).parameters().get(0)).contains("Anna");
        assertThat(events.get(1).parameters().get(1)).contains("***").doesNotContain("Boba");
        assertThat(events.get(1).took()).isPositive();
        String echoed = echoed(() -> database.transaction(EchoContract::renameBoth));
        assertThat(echoed.lines().skip(1))
                .singleElement()
                .asString()
                .matches("update authors set .* 2 x \\[.*Annaa.*], \\[.*Bobaa.*] \\d+\\.\\d{3} ms");
    }

    @Test
    void aStream() {
        storeTwo();
        try (Session session = database.session();
                Stream<Author> authors = session.query(Author.class).filterBy("name", "Ann").orderBy("name").stream()) {
            assertThat(authors.map(Author::name)).containsExactly("Ann");
        }
        assertThat(events).isNotEmpty().allMatch(event -> event.took().compareTo(Duration.ZERO) > 0 && !event.failed());
        assertThat(events.get(0).parameters().get(0)).contains("Ann");
    }

    @Test
    void whatFails() {
        storeTwo();
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.sql("select nothing from nowhere").rows())
                    .isInstanceOf(StatementFailedException.class);
            assertThat(events).singleElement().matches(StatementListener.Event::failed);
            session.rollback();
        }
        String echoed = echoed(() -> assertThatThrownBy(() -> database.transaction(session ->
                        session.sql("delete from nowhere where n = ?", 7).execute()))
                .isInstanceOf(StatementFailedException.class));
        assertThat(echoed).matches("delete from nowhere where n = \\? \\[7] \\d+\\.\\d{3} ms failed\\R");
    }

    @Test
    void aStreamThatFails() {
        database.dropAll();
        events.clear();
        try (Session session = database.session()) {
            assertThatThrownBy(() ->
                            session.query(Author.class).orderBy("name").stream().count())
                    .isInstanceOf(StatementFailedException.class);
        }
        assertThat(events).singleElement().matches(StatementListener.Event::failed);
    }
}
