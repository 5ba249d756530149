package dev.orm.dialect.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tokens of a CREATE TABLE that say something, as a bag: without punctuation, quotes, case, and the words that may
 * as well be left out. The same table written with its constraints at the columns has no token more.
 */
final class SignificantTokens {
    private static final Set<String> PUNCTUATION = Set.of("(", ")", ",", ";");
    private static final Set<String> OPTIONAL =
            Set.of("ASC", "NULL", "GENERATED", "ALWAYS", "AS", "VIRTUAL", "CONSTRAINT");
    private static final List<String[]> SILENT = List.of(
            new String[] {"ON", "DELETE", "NO", "ACTION"},
            new String[] {"ON", "UPDATE", "NO", "ACTION"},
            new String[] {"MATCH", "SIMPLE"},
            new String[] {"NOT", "DEFERRABLE", "INITIALLY", "DEFERRED"},
            new String[] {"NOT", "DEFERRABLE"},
            new String[] {"INITIALLY", "IMMEDIATE"});
    private static final Set<String> UNNAMEABLE =
            Set.of("NOT", "NULL", "DEFAULT", "COLLATE", "GENERATED", "AS", "CONSTRAINT", ",", ")", "");

    private final Map<String, Integer> counts = new HashMap<>();

    private SignificantTokens(TokenCursor cursor) {
        while (!cursor.atEnd()) {
            if (!skipsSilent(cursor)) {
                count(cursor);
            }
        }
    }

    static SignificantTokens of(String sql) {
        return new SignificantTokens(TokenCursor.over(sql));
    }

    /**
     * What is here more often than there, in alphabetical order.
     *
     * @param columns names that are there once or not at all: a key at its column need not name it
     */
    List<String> missingIn(SignificantTokens other, Collection<String> columns) {
        Set<String> once = columns.stream().map(SignificantTokens::lower).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        counts.forEach((token, count) -> {
            if ((once.contains(token) ? 1 : count) > other.counts.getOrDefault(token, 0)) {
                missing.add(token);
            }
        });
        return missing.stream().sorted().toList();
    }

    /** SQLite reads a name for what can have none, and forgets it. */
    private static boolean skipsSilent(TokenCursor cursor) {
        if (cursor.peek().isWord("CONSTRAINT")
                && UNNAMEABLE.contains(cursor.peek(2).upper())) {
            cursor.next();
            cursor.next();
            return true;
        }
        return SILENT.stream().anyMatch(cursor::accept);
    }

    private void count(TokenCursor cursor) {
        var token = cursor.next();
        if (!PUNCTUATION.contains(token.text()) && !OPTIONAL.contains(token.upper())) {
            counts.merge(lower(token.unquoted()), 1, Integer::sum);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
