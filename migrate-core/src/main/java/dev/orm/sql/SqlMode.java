package dev.orm.sql;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How MySQL and MariaDB take statements and values, in words.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html">SQL modes</a>
 */
public record SqlMode(Set<String> words) {
    private static final Set<String> STRICT = Set.of("STRICT_TRANS_TABLES", "STRICT_ALL_TABLES");

    /** With these, statements or texts are not what they are elsewhere. */
    private static final Set<String> ODD = Set.of(
            "ANSI",
            "ANSI_QUOTES",
            "EMPTY_STRING_IS_NULL",
            "IGNORE_SPACE",
            "NO_BACKSLASH_ESCAPES",
            "ORACLE",
            "PAD_CHAR_TO_FULL_LENGTH");

    /** As MySQL has it by default since 5.7, but for what it asks of people's own GROUP BY. */
    private static final List<String> OURS = List.of(
            "STRICT_TRANS_TABLES",
            "NO_ZERO_IN_DATE",
            "NO_ZERO_DATE",
            "ERROR_FOR_DIVISION_BY_ZERO",
            "NO_ENGINE_SUBSTITUTION");

    public SqlMode {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** As a server answers {@code select @@session.sql_mode}. */
    public static SqlMode of(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(text.split(",")));
        words.remove("");
        return new SqlMode(words);
    }

    /** The words of ours alone. */
    public static SqlMode ours() {
        return new SqlMode(new LinkedHashSet<>(OURS));
    }

    /** Whether values that do not fit are errors, and statements and texts what they are elsewhere. */
    public boolean isStrict() {
        return words.stream().anyMatch(STRICT::contains) && words.stream().noneMatch(ODD::contains);
    }

    /** The same, but strict. */
    public SqlMode strict() {
        return plus(List.of("STRICT_TRANS_TABLES"));
    }

    /** The same with the words of ours. */
    public SqlMode withOurs() {
        return plus(OURS);
    }

    private SqlMode plus(List<String> more) {
        Set<String> all = new LinkedHashSet<>(words);
        all.removeAll(ODD);
        all.addAll(more);
        return new SqlMode(all);
    }

    /** The statement that makes it so. */
    public String setting() {
        return "set session sql_mode = '" + String.join(",", words) + "'";
    }
}
