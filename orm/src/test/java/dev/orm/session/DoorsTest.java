package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.Naming;
import dev.orm.session.example.Post;
import dev.orm.session.example.Tag;
import dev.orm.session.example.User;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** How a database is reached, and who sees what is sent to it. */
class DoorsTest {
    private static final Class<?>[] CLASSES = {User.class, Post.class, Tag.class};

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private static void work(Database database) {
        database.createAll();
        database.transaction(session -> session.add(new User("John", "john@example.com")));
        try (Session session = database.session()) {
            assertThat(session.query(User.class).one().getId()).isEqualTo(1);
        }
        database.dropAll();
    }

    @Test
    void aDataSource() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url());
        try (Database database = Database.open(source, CLASSES)) {
            work(database);
        }
    }

    @Test
    void propertiesOrTheEnvironment() {
        try (Database database = Database.open(Map.of("url", url(), "naming", "spring"), CLASSES)) {
            work(database);
        }
        try (Database database = Database.open(Map.of("DATABASE_URL", url(), "PATH", "/bin"), CLASSES)) {
            work(database);
        }
        try (Database database = Database.open(Map.of("ORM_URL", url(), "DATABASE_URL", "nowhere"), CLASSES)) {
            work(database);
        }
        assertThatThrownBy(() -> Database.open(Map.of("PATH", "/bin"), CLASSES))
                .isInstanceOf(NoUrlException.class)
                .hasMessageContaining("DATABASE_URL");
    }

    @Test
    void aPropertyOfNullIsNone() {
        Map<String, String> properties = new HashMap<>();
        properties.put("url", null);
        properties.put("user", null);
        assertThatThrownBy(() -> Database.open(properties, CLASSES))
                .isInstanceOf(NoUrlException.class)
                .hasMessage("""
                        no database is named
                          why:  neither url nor ORM_URL nor DATABASE_URL has a value among the properties
                          next: set one of them to a JDBC URL: jdbc:sqlite:shop.db""");
        properties.put("DATABASE_URL", url());
        properties.put("naming", null);
        try (Database database = Database.open(properties, CLASSES)) {
            work(database);
        }
    }

    @Test
    void anUnknownNaming() {
        assertThatThrownBy(() -> Database.open(Map.of("url", url(), "naming", "hibernate"), CLASSES))
                .isInstanceOf(UnknownNamingException.class)
                .hasMessage("""
                        no naming is called hibernate
                          why:  naming says who turns the names of attributes into those of columns
                          next: say jpa or spring, as models.naming does""");
    }

    /** As {@code System.getenv("DATABASE_URL")} gives it where nobody has set the variable. */
    @Test
    void noUrl() {
        assertThatThrownBy(() -> Database.open((String) null, CLASSES))
                .isInstanceOf(NoUrlException.class)
                .hasMessage("""
                        there is no URL to open
                          why:  it is null, as System.getenv gives it where a variable is not set
                          next: set the variable that it comes from, or give a JDBC URL: jdbc:sqlite:shop.db""");
    }

    @Test
    void blankUrl() {
        for (String blank : List.of("", " ")) {
            assertThatThrownBy(() -> Database.open(blank, CLASSES))
                    .isInstanceOf(NoUrlException.class)
                    .hasMessage("""
                            there is no URL to open
                              why:  it is blank
                              next: set the variable that it comes from, or give a JDBC URL: jdbc:sqlite:shop.db""");
        }
    }

    @Test
    void settings() {
        DatabaseSettings settings = DatabaseSettings.ofUrl(url()).withNaming(Naming.SPRING);
        try (Database database = Database.open(settings, List.of(CLASSES))) {
            work(database);
        }
    }

    @Test
    void aDatabaseThatIsClosed() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url());
        for (Database database : List.of(Database.open(url(), CLASSES), Database.open(source, CLASSES))) {
            database.createAll();
            try (Session open = database.session()) {
                open.add(new User("John", "john@example.com"));
                open.flush();
                database.close();
                database.close();
                open.commit();
                assertClosed(() -> open.query(User.class).count());
            }
            assertClosed(database::session);
            assertClosed(() -> database.transaction(session -> {}));
            assertClosed(database::createAll);
            assertClosed(database::dropAll);
            try (Database again = Database.open(url(), CLASSES)) {
                again.transaction(session ->
                        assertThat(session.deleteFrom(User.class).execute()).isEqualTo(1));
            }
        }
    }

    private static void assertClosed(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(SessionStateException.class).hasMessage("""
                        the database is closed
                          why:  close() was called on it, or its try block has ended
                          next: close it when the last session has done its work, or open another one: Database.open(..)""");
    }

    @Test
    void listenersSeeStatementsWithoutSecrets() {
        List<String> seen = new ArrayList<>();
        try (Database database = Database.open(url(), CLASSES)
                .mask(value -> value instanceof String text && text.contains("@"))
                .listen(event -> seen.add(event.sql() + " " + event.parameters()))) {
            database.createAll();
            seen.clear();
            database.transaction(session -> session.add(new User("John", "john@example.com")));
        }
        assertThat(seen).containsExactly("insert into users (name, email) values (?, ?) returning id [[John, ***]]");
    }

    @Test
    void echoTellsTheTimeToo() {
        PrintStream before = System.err;
        ByteArrayOutputStream echoed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(echoed, true, StandardCharsets.UTF_8));
        try (Database database = Database.open(url(), CLASSES)) {
            database.createAll();
            database.echo(true).mask(value -> value.equals("secret"));
            database.transaction(session -> session.add(new User("John", "secret")));
            database.echo(false);
            database.transaction(session -> session.query(User.class).count());
        } finally {
            System.setErr(before);
        }
        assertThat(echoed.toString(StandardCharsets.UTF_8))
                .matches("insert into users \\(name, email\\) values \\(\\?, \\?\\) returning id \\[John, \\*\\*\\*] "
                        + "\\d+\\.\\d{3} ms\\R");
    }
}
