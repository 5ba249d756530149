package dev.orm.dialect.mysql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One server: its version and what follows from it, and how it and this database are configured.
 *
 * @param database as {@code -- orm:database} names it
 * @param backslashEscapes whether a backslash escapes in strings
 * @param ansiQuotes whether {@code "x"} is a name
 * @param foldsTableNames whether table names ignore case ({@code lower_case_table_names} is not 0)
 * @param collation of the database; what a table gets that says none
 * @param collations what who names a character set alone gets, by that name
 * @param engine what a table gets that says none
 * @param account who is connected, {@code root@localhost}; empty: nobody
 * @param sessionCollation of the texts in statements ({@code collation_connection}); empty: not known
 */
public record ServerFacts(
        String database,
        String version,
        Features features,
        boolean backslashEscapes,
        boolean ansiQuotes,
        boolean foldsTableNames,
        String collation,
        Map<String, String> collations,
        String engine,
        String account,
        String sessionCollation) {
    private static final String SETTINGS =
            "select @@version, @@sql_mode, @@lower_case_table_names, @@collation_database, @@default_storage_engine,"
                    + " current_user(), @@collation_connection, character_set_name, default_collate_name"
                    + " from information_schema.character_sets";

    /** A server as it comes, without asking one. */
    public static ServerFacts usual(String database, String version, Features features, String collation) {
        Map<String, String> collations = Map.of(Charsets.ofCollation(collation), collation);
        return new ServerFacts(
                database, version, features, true, false, false, collation, collations, "InnoDB", "", "");
    }

    /** The server behind the connection. */
    public static ServerFacts read(Connection connection, String database, Features features) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETTINGS);
                ResultSet settings = statement.executeQuery()) {
            settings.next();
            String mode = settings.getString(2).toUpperCase(Locale.ROOT);
            ServerFacts facts = new ServerFacts(
                    database,
                    settings.getString(1),
                    features,
                    !mode.contains("NO_BACKSLASH_ESCAPES"),
                    mode.contains("ANSI_QUOTES"),
                    settings.getInt(3) != 0,
                    settings.getString(4),
                    Map.of(),
                    settings.getString(5),
                    settings.getString(6),
                    settings.getString(7));
            return facts.withCollations(collations(settings));
        }
    }

    private static Map<String, String> collations(ResultSet charset) throws SQLException {
        Map<String, String> collations = new HashMap<>();
        do {
            collations.put(Charsets.name(charset.getString(8)), Charsets.collation(charset.getString(9)));
        } while (charset.next());
        return collations;
    }

    private ServerFacts withCollations(Map<String, String> other) {
        return new ServerFacts(
                database,
                version,
                features,
                backslashEscapes,
                ansiQuotes,
                foldsTableNames,
                collation,
                Map.copyOf(other),
                engine,
                account,
                sessionCollation);
    }

    /** As the server shows what it holds: strings have backslash escapes there, whatever the sql_mode. */
    public ServerFacts shown() {
        return new ServerFacts(
                database,
                version,
                features,
                true,
                ansiQuotes,
                foldsTableNames,
                collation,
                collations,
                engine,
                account,
                sessionCollation);
    }

    /** The same where another collation is usual, as a table has it. */
    ServerFacts withCollation(String other) {
        return new ServerFacts(
                database,
                version,
                features,
                backslashEscapes,
                ansiQuotes,
                foldsTableNames,
                other,
                collations,
                engine,
                account,
                sessionCollation);
    }

    /** The character set of a table that says none. */
    public String charset() {
        return Charsets.ofCollation(collation);
    }
}
