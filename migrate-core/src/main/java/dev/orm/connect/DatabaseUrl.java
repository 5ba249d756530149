package dev.orm.connect;

import dev.orm.dialect.UnknownDatabaseException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JDBC URL, taken apart: a URL can run code through its options, so that only what is known to be harmless is
 * handed to a driver, and that in properties.
 *
 * @param database as {@code -- orm:database} names it
 * @param location for SQLite the file, or {@code :memory:}; for a server {@code //host:port/database}
 * @param options by name, as the driver spells it
 */
public record DatabaseUrl(String database, String location, SortedMap<String, String> options) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String MEMORY = ":memory:";

    public DatabaseUrl {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** @throws UrlException where the URL has an option that is not known to be harmless, or is none */
    public static DatabaseUrl parse(String text) {
        return parse(text, Set.of());
    }

    /**
     * @param allowed options that a person allows beyond the known ones; those that run code stay refused
     * @throws UrlException where the URL has another option, or is none
     * @throws UnknownDatabaseException where no dialect knows the database
     */
    public static DatabaseUrl parse(String text, Set<String> allowed) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith(SQLITE)) {
            return sqlite(text, text.substring(SQLITE.length()), allowed);
        }
        if (!lower.startsWith("jdbc:")) {
            throw UrlException.notJdbc(Redactor.url(text));
        }
        String scheme = lower.substring(5).split("[:/]", 2)[0];
        Server server = Server.of(scheme).orElseThrow(() -> UnknownDatabaseException.of(scheme));
        return server(server, text, text.substring(Math.min(text.length(), 6 + scheme.length())), allowed);
    }

    private static DatabaseUrl server(Server server, String text, String rest, Set<String> allowed) {
        int question = rest.indexOf('?');
        ServerAddress address = ServerAddress.parse(question < 0 ? rest : rest.substring(0, question), server, text);
        return new DatabaseUrl(server.scheme(), address.toString(), options(text, rest, server.options(), allowed));
    }

    private static SortedMap<String, String> options(String text, String rest, OptionNames names, Set<String> allowed) {
        int question = rest.indexOf('?');
        return question < 0
                ? new TreeMap<>()
                : new OptionParser(text, names, allowed).parse(rest.substring(question + 1));
    }

    private static DatabaseUrl sqlite(String text, String rest, Set<String> allowed) {
        int question = rest.indexOf('?');
        String location = (question < 0 ? rest : rest.substring(0, question)).strip();
        checkLocation(text, location);
        return new DatabaseUrl("sqlite", location, options(text, rest, SqliteOptions.NAMES, allowed));
    }

    private static void checkLocation(String text, String location) {
        String lower = location.toLowerCase(Locale.ROOT);
        if (location.isEmpty()) {
            throw UrlException.noFile(Redactor.url(text));
        }
        if (lower.startsWith(":resource:")) {
            throw UrlException.resource(Redactor.url(text));
        }
        if (lower.startsWith("file:")) {
            throw UrlException.fileUri(Redactor.url(text));
        }
        if (!location.equals(MEMORY) && !isPath(location)) {
            throw UrlException.noFile(Redactor.url(text));
        }
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text).getNameCount() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether the database lives in this process, without a server. */
    public boolean isEmbedded() {
        return Server.of(database).isEmpty();
    }

    /** Whether the database goes with its connection. */
    public boolean isInMemory() {
        return isEmbedded() && file().isEmpty();
    }

    /** The database's file; empty where it has none. */
    public Optional<Path> file() {
        return !database.equals("sqlite") || location.equals(MEMORY)
                ? Optional.empty()
                : Optional.of(Path.of(location));
    }

    /** The same with a relative file beginning in that folder. */
    public DatabaseUrl within(Path folder) {
        return file().map(path -> new DatabaseUrl(
                        database, folder.resolve(path).normalize().toString(), options))
                .orElse(this);
    }

    /** Who is to connect, where the URL says so. */
    public Optional<String> user() {
        return Optional.ofNullable(Login.of(null, null, this).user());
    }

    public boolean hasPassword() {
        return Login.of(null, null, this).password() != null;
    }

    /** The URL without its options, for a driver. */
    String bare() {
        return "jdbc:" + database + ":" + location;
    }

    /** The same server with another database, or none. */
    DatabaseUrl withDatabase(String name) {
        return new DatabaseUrl(database, location.substring(0, location.lastIndexOf('/') + 1) + name, options);
    }

    /** The name behind the last slash. */
    public String databaseName() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The URL for a person: what could be a secret is masked. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(bare());
        char before = '?';
        for (Map.Entry<String, String> option : options.entrySet()) {
            text.append(before).append(option.getKey()).append('=').append(option.getValue());
            before = '&';
        }
        return Redactor.url(text.toString());
    }
}
