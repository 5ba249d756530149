package dev.orm.dialect;

import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A short text that changes when anything in a schema changes: a table, an index, a trigger, a view. */
public final class SchemaFingerprint {
    private SchemaFingerprint() {}

    /** Of a normalized schema; in what order its objects were read makes no difference. */
    public static String of(Schema normalized) {
        List<String> lines = new ArrayList<>();
        for (Table table : normalized.tables()) {
            lines.add(String.join("\n", FingerprintText.lines(table)));
            lines.addAll(FingerprintText.comments(table));
        }
        normalized
                .triggers()
                .forEach(trigger -> lines.add(FingerprintText.line(
                        "trigger", trigger.table().toString(), trigger.name(), trigger.definition())));
        normalized
                .views()
                .forEach(view ->
                        lines.add(FingerprintText.line("view", view.name().toString(), view.definition())));
        normalized.sequences().forEach(sequence -> lines.add(FingerprintText.sequence(sequence)));
        normalized.types().forEach(type -> lines.add(FingerprintText.type(type)));
        Collections.sort(lines);
        return TableFingerprint.hash(String.join("\n", lines));
    }
}
