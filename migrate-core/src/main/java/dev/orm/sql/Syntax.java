package dev.orm.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One database's way of writing SQL.
 *
 * @param identifierQuote the quote it prefers: {@code "} or a backtick
 * @param identifierQuotes all characters that open a quoted identifier
 * @param features what else its text may hold
 * @param reservedWords words that cannot stand unquoted as a name, in upper case
 */
public record Syntax(char identifierQuote, String identifierQuotes, Set<Feature> features, Set<String> reservedWords) {

    /** What the text of a database may hold beyond the standard. */
    public enum Feature {
        /** A backslash escapes in strings. */
        BACKSLASH_ESCAPES,
        /** {@code "..."} is a string. */
        DOUBLE_QUOTED_STRINGS,
        /** {@code E'..'} is a string with backslash escapes. */
        ESCAPE_STRINGS,
        DOLLAR_QUOTES,
        HASH_COMMENTS,
        /** {@code --} begins a comment only before a blank or the end. */
        DASHES_NEED_BLANK,
        NESTED_COMMENTS,
        /** {@code DELIMITER x} is a command. */
        DELIMITER_COMMAND,
        /** A comment that begins with an exclamation mark is run by the server. */
        EXECUTABLE_COMMENTS,
        /** {@code CREATE TRIGGER} holds statements between {@code BEGIN} and {@code END}. */
        TRIGGER_BODIES,
        /** Routines, triggers and events hold statements in blocks of several kinds. */
        ROUTINE_BODIES,
        /** Such blocks may stand alone: {@code BEGIN NOT ATOMIC ... END}. */
        COMPOUND_STATEMENTS,
        /** Functions and procedures may hold statements: {@code BEGIN ATOMIC ... END}. */
        ATOMIC_BODIES,
        /** {@code COPY ... FROM STDIN} is followed by data. */
        COPY_DATA,
        /** {@code PRAGMA}, {@code ATTACH} and {@code VACUUM}, some of which no transaction may hold. */
        PRAGMAS,
        /** {@code CONCURRENTLY} and other DDL that no transaction may hold. */
        CONCURRENT_DDL,
        /** {@code .mode csv} at the beginning of a line belongs to the shell. */
        DOT_COMMANDS,
        /** {@code \connect} at the beginning of a line belongs to the shell. */
        BACKSLASH_COMMANDS,
        /** Unquoted names fold to lower case. */
        FOLDS_TO_LOWER_CASE,
        /** A view goes on to call its columns as it did, when the column that one shows gets another name. */
        VIEWS_KEEP_COLUMN_NAMES,
        /** The text of a view names each column with its table; a name by itself is what the view calls a column. */
        VIEWS_QUALIFY_COLUMNS
    }

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public Syntax {
        features = Set.copyOf(features);
        reservedWords = Set.copyOf(reservedWords);
    }

    /** The standard's own: double quotes, nothing else. For text that belongs to no one database. */
    public static Syntax standard() {
        return new Syntax('"', "\"", Set.of(), ReservedWords.STANDARD);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** The name as SQL text, in quotes where it needs them. */
    public String name(String name) {
        return needsQuotes(name) ? quoted(name) : name;
    }

    /** The name in quotes. */
    public String quoted(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name cannot hold the character NUL");
        }
        String quote = String.valueOf(identifierQuote);
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** The text as a string literal. */
    public String literal(String text) {
        String escaped = has(Feature.BACKSLASH_ESCAPES) ? text.replace("\\", "\\\\") : text;
        return "'" + escaped.replace("'", "''") + "'";
    }

    private boolean needsQuotes(String name) {
        boolean folds = has(Feature.FOLDS_TO_LOWER_CASE) && !name.equals(name.toLowerCase(Locale.ROOT));
        return folds || !PLAIN.matcher(name).matches() || reservedWords.contains(name.toUpperCase(Locale.ROOT));
    }
}
