package dev.orm.dialect.mysql;

import dev.orm.schema.Making;
import dev.orm.schema.Making.Quoting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the server keeps with a view or trigger of the session in which it was made. The character set of the client is
 * none of it: it tells how the text came, and the text is kept in one of the server's own.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/create-trigger.html">sql_mode in effect at execution time</a>
 */
final class ProgramSession {
    static final String MODE = "sql_mode";
    static final String COLLATION = "collation_connection";

    private ProgramSession() {}

    /** Views are kept in words that every mode reads alike. */
    static Making ofView(String collation) {
        return Making.in(Map.of(COLLATION, collation), null);
    }

    static Making ofTrigger(String mode, String collation) {
        List<String> words = List.of(mode.toUpperCase(Locale.ROOT).split(","));
        Quoting quoting = new Quoting(words.contains("ANSI_QUOTES"), !words.contains("NO_BACKSLASH_ESCAPES"));
        return Making.in(Map.of(MODE, mode, COLLATION, collation), quoting);
    }

    /**
     * The settings that a script must make: always those of the mode, since scripts run in sessions of others too; that
     * of the collation where the usual one is another.
     */
    static Map<String, String> settings(Making making, ServerFacts facts) {
        Map<String, String> settings = new TreeMap<>(making.settings());
        settings.remove(COLLATION, facts.sessionCollation());
        return settings;
    }
}
