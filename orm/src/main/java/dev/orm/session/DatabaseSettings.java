package dev.orm.session;

import dev.orm.mapping.Naming;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a database.
 *
 * @param user null: the URL says, or nobody
 * @param password null: the URL says, or there is none
 * @param naming who turns the names of attributes into those of columns; the same as {@code models.naming}
 */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, Naming naming) {

    public DatabaseSettings {
        if (url == null || url.isBlank()) {
            throw NoUrlException.of(url);
        }
    }

    public static DatabaseSettings ofUrl(String url) {
        return new DatabaseSettings(url, null, null, Naming.JPA);
    }

    public DatabaseSettings withLogin(@Nullable String otherUser, @Nullable String otherPassword) {
        return new DatabaseSettings(url, otherUser, otherPassword, naming);
    }

    public DatabaseSettings withNaming(Naming other) {
        return new DatabaseSettings(url, user, password, other);
    }

    /**
     * A value of null is none: by {@code url}, {@code ORM_URL} or {@code DATABASE_URL}; {@code user}, {@code ORM_USER};
     * and so on.
     */
    public static DatabaseSettings of(Map<String, String> properties) {
        String url = first(properties, "url", "ORM_URL", "DATABASE_URL");
        if (url == null) {
            throw NoUrlException.ofProperties();
        }
        String naming = first(properties, "naming", "ORM_NAMING");
        return new DatabaseSettings(
                url,
                first(properties, "user", "ORM_USER", "DATABASE_USER"),
                first(properties, "password", "ORM_PASSWORD", "DATABASE_PASSWORD"),
                naming == null ? Naming.JPA : naming(naming));
    }

    private static Naming naming(String name) {
        return Stream.of(Naming.values())
                .filter(naming -> naming.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> UnknownNamingException.of(name));
    }

    private static @Nullable String first(Map<String, String> properties, String... names) {
        return Stream.of(names)
                .map(properties::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
