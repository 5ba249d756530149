package dev.orm.script;

import dev.orm.revision.BranchLabel;
import dev.orm.revision.RevisionId;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the {@code -- orm:} lines of a script. */
final class HeaderParser {
    /** What and whose it is, odd names in quotes, and why it may go. */
    private static final Pattern ALLOWED = Pattern.compile("[^\\s:\"]+\\s+(?:[^:\"]|\"[^\"]*\")+:\\s*\\S.*");

    private final String file;
    private final Map<String, LineReader> readers = new LinkedHashMap<>();
    private boolean written;
    private Optional<List<RevisionId>> revises = Optional.empty();
    private final List<String> labels = new ArrayList<>();
    private final List<RevisionId> dependsOn = new ArrayList<>();
    private Optional<String> database = Optional.empty();
    private final List<MadeLines.Line> made = new ArrayList<>();
    private final Map<TableName, String> rebuilds = new LinkedHashMap<>();
    private final List<RevisionId> replaces = new ArrayList<>();
    private boolean foreignKeys;
    private Optional<String> phase = Optional.empty();

    HeaderParser(String file) {
        this.file = file;
        readers.put("revises", this::revises);
        readers.put("branch", this::branch);
        readers.put("depends-on", (where, value) -> dependsOn.addAll(ids(where, "depends-on", value)));
        readers.put(
                "database", (where, value) -> database = Optional.of(required(where, "database", value, "a database")));
        readers.put("made", (where, value) -> made.add(new MadeLines.Line(where, value)));
        readers.put("rebuilds", this::rebuilds);
        readers.put("replaces", (where, value) -> replaces.addAll(ids(where, "replaces", value)));
        readers.put("foreign-keys", this::foreignKeys);
        readers.put("phase", this::phase);
        readers.put("destructive", (where, value) -> {}); // stands above a statement, and informs
        readers.put("allow", HeaderParser::allow);
    }

    private interface LineReader {
        void read(String where, String value);
    }

    /** Takes the lines of a text; {@link #header} has what they say. */
    TextSink lines() {
        return new HeaderLines((line, text) -> read(file + ":" + line, text));
    }

    ScriptHeader header() {
        return new ScriptHeader(
                written,
                revises,
                labels,
                dependsOn,
                database,
                MadeLines.unread(made),
                rebuilds,
                replaces,
                foreignKeys,
                phase);
    }

    private void read(String where, String line) {
        written = true;
        String[] parts = line.split("\\s+", 2);
        String word = parts[0].toLowerCase(Locale.ROOT);
        LineReader reader = readers.get(word);
        if (reader == null) {
            throw HeaderException.unknownWord(where, parts[0], new TreeSet<>(readers.keySet()));
        }
        reader.read(where, parts.length > 1 ? parts[1].strip() : "");
    }

    private void revises(String where, String value) {
        revises = Optional.of(value.equals("none") ? List.of() : ids(where, "revises", value));
    }

    private void branch(String where, String value) {
        if (!BranchLabel.isValid(value)) {
            throw HeaderException.wrongValue(where, "branch", value, BranchLabel.EXPECTED);
        }
        labels.add(value);
    }

    private void rebuilds(String where, String value) {
        int blank = value.lastIndexOf(' ');
        if (blank < 0) {
            throw HeaderException.wrongValue(where, "rebuilds", value, "a table and a fingerprint");
        }
        rebuilds.put(MadeText.table(where, value.substring(0, blank).strip()), value.substring(blank + 1));
    }

    private void foreignKeys(String where, String value) {
        if (!value.equals("on")) {
            throw HeaderException.wrongValue(where, "foreign-keys", value, "on");
        }
        foreignKeys = true;
    }

    /** The runner reads what it allows, at its statement; that somebody says why is asked of every line. */
    private static void allow(String where, String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw HeaderException.withoutReason(where, value);
        }
    }

    private void phase(String where, String value) {
        if (!List.of("expand", "contract").contains(value)) {
            throw HeaderException.wrongValue(where, "phase", value, "expand or contract");
        }
        phase = Optional.of(value);
    }

    private static String required(String where, String word, String value, String expected) {
        if (value.isEmpty()) {
            throw HeaderException.wrongValue(where, word, value, expected);
        }
        return value;
    }

    private static List<RevisionId> ids(String where, String word, String value) {
        List<RevisionId> ids = new ArrayList<>();
        for (String id : value.split(",", -1)) {
            if (!RevisionId.isValid(id.strip())) {
                throw HeaderException.wrongValue(where, word, value, "revision ids with commas between them");
            }
            ids.add(RevisionId.of(id.strip()));
        }
        return ids;
    }
}
