package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a header as comment lines, in one order. */
final class HeaderWriter {
    private HeaderWriter() {}

    static List<String> lines(ScriptHeader header) {
        List<String> lines = new ArrayList<>();
        header.revises().ifPresent(parents -> lines.add("revises " + (parents.isEmpty() ? "none" : ids(parents))));
        header.labels().forEach(label -> lines.add("branch " + label));
        if (!header.dependsOn().isEmpty()) {
            lines.add("depends-on " + ids(header.dependsOn()));
        }
        if (!header.replaces().isEmpty()) {
            lines.add("replaces " + ids(header.replaces()));
        }
        header.database().ifPresent(database -> lines.add("database " + database));
        header.phase().ifPresent(phase -> lines.add("phase " + phase));
        if (header.foreignKeys()) {
            lines.add("foreign-keys on");
        }
        MadeText.lines(header.made()).forEach(made -> lines.add("made " + made));
        header.rebuilds().forEach((table, hash) -> lines.add("rebuilds " + MadeText.name(table) + " " + hash));
        return lines.stream().map(line -> "-- orm:" + line).toList();
    }

    private static String ids(List<RevisionId> ids) {
        return ids.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }
}
