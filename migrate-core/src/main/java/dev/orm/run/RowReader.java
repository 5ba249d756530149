package dev.orm.run;

import dev.orm.revision.RevisionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one row of the version table. Another hand may have written it, so that every value is looked at. */
final class RowReader {
    static final String COLUMNS = "sequence, revision, parents, depends_on, labels, description, kind, script,"
            + " statements_hash, checksum, state, milliseconds, database_user, os_user, applied_by, applied_at, run_id";

    private final ResultSet row;
    private final String table;

    /** @param row in the order of {@link #COLUMNS} */
    RowReader(ResultSet row, String table) {
        this.row = row;
        this.table = table;
    }

    /** @throws DamagedHistoryException where a value makes no sense */
    HistoryRow read() throws SQLException {
        AppliedBy by = new AppliedBy(row.getString(13), text(14, "os_user"), row.getString(15));
        return new HistoryRow(row.getLong(1), entry(), by, text(16, "applied_at"), text(17, "run_id"));
    }

    private HistoryEntry entry() throws SQLException {
        HistoryEntry entry = new HistoryEntry(
                text(2, "revision"),
                ids(3, "parents"),
                ids(4, "depends_on"),
                words(text(5, "labels")),
                text(6, "description"),
                word(7, "kind", RowKind.class),
                text(8, "script"),
                text(9, "statements_hash"),
                row.getInt(10),
                word(11, "state", RowState.class),
                row.getLong(12));
        if (entry.isRevision() && !RevisionId.isValid(entry.key())) {
            throw damaged("revision", entry.key(), "a revision, R: and a description, or B: and a version");
        }
        return entry;
    }

    private String text(int column, String name) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw damaged(name, null, "a text");
        }
        return text;
    }

    private List<RevisionId> ids(int column, String name) throws SQLException {
        String text = text(column, name);
        if (!words(text).stream().allMatch(RevisionId::isValid)) {
            throw damaged(name, text, "revisions with commas between them");
        }
        return words(text).stream().map(RevisionId::of).toList();
    }

    private <E extends Enum<E>> E word(int column, String name, Class<E> words) throws SQLException {
        String text = text(column, name);
        for (E word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text)) {
                return word;
            }
        }
        throw damaged(
                name,
                text,
                "one of " + List.of(words.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private DamagedHistoryException damaged(String column, @Nullable String found, String expected)
            throws SQLException {
        String value = found == null ? "nothing" : "'" + found + "'";
        return DamagedHistoryException.row(
                table, row.getLong(1), "its " + column + " is " + value + ", and " + expected + " was expected");
    }
}
