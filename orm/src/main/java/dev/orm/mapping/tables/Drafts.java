package dev.orm.mapping.tables;

import dev.orm.schema.DerivedNames;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.util.LinkedHashMap;
import java.util.Map;

/** All tables and sequences while they are made. */
final class Drafts {
    private final Map<TableName, TableDraft> tables = new LinkedHashMap<>();
    private final Map<TableName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<TableName, String> asked = new LinkedHashMap<>();

    TableDraft table(TableName name) {
        return tables.computeIfAbsent(name, TableDraft::new);
    }

    /** @param member for messages */
    void sequence(String member, Sequence sequence) {
        Sequence before = sequences.putIfAbsent(sequence.name(), sequence);
        String first = asked.putIfAbsent(sequence.name(), member);
        if (before != null && !before.equals(sequence)) {
            throw ContradictionException.ofGenerators(
                    sequence.name().toString(), first == null ? member : first, member);
        }
    }

    Schema schema() {
        Schema schema = Schema.of(
                        tables.values().stream().map(TableDraft::build).toList())
                .withSequences(sequences.values().stream().toList());
        return DerivedNames.distinct(schema);
    }
}
