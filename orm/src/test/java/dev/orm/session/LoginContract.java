package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import dev.orm.session.example.Post;
import dev.orm.session.example.Tag;
import dev.orm.session.example.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who logs in: whom the properties, the environment or the URL name. */
abstract class LoginContract {
    static final String PASSWORD = "p w&d=?%é";

    private String name;

    abstract TestDatabase server();

    /** Of the database, without a login. */
    String url() {
        return server().url();
    }

    /** The statements that make a user who may do everything in the database. */
    abstract List<String> makes(String name, String password);

    abstract List<String> drops(String name);

    @BeforeEach
    void makeUser() throws SQLException {
        name = "u" + server().name();
        server().execute(makes(name, PASSWORD).toArray(String[]::new));
    }

    @AfterEach
    void dropUser() throws SQLException {
        server().execute(drops(name).toArray(String[]::new));
    }

    private void logsIn(Map<String, String> settings) {
        try (Database database = Database.open(settings, User.class, Post.class, Tag.class)) {
            works(database);
        }
    }

    private void works(Database database) {
        database.createAll();
        database.transaction(session -> session.add(new User("John", "john@example.com")));
        try (Session session = database.session()) {
            String who = String.valueOf(
                    session.sql("select current_user").rows().get(0).get(0));
            assertThat(who.replaceFirst("@.*", "")).isEqualTo(name);
            assertThat(session.query(User.class).count()).isEqualTo(1);
        }
        database.dropAll();
    }

    private String urlWithLogin() {
        String separator = url().contains("?") ? "&" : "?";
        return url() + separator + "user=" + name + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void asPropertiesOrTheEnvironmentSay() {
        String url = url();
        logsIn(Map.of("url", url, "user", name, "password", PASSWORD));
        logsIn(Map.of("ORM_URL", url, "ORM_USER", name, "ORM_PASSWORD", PASSWORD));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(key -> key.startsWith("ORM_"));
        environment.putAll(Map.of("DATABASE_URL", url, "DATABASE_USER", name, "DATABASE_PASSWORD", PASSWORD));
        logsIn(environment);
    }

    @Test
    void asTheUrlSays() {
        logsIn(Map.of("DATABASE_URL", urlWithLogin()));
        try (Database database = Database.open(urlWithLogin(), User.class, Post.class, Tag.class)) {
            works(database);
        }
    }
}
