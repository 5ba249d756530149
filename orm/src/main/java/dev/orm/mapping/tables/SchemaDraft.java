package dev.orm.mapping.tables;

import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The schema in the making. */
final class SchemaDraft {
    private final Map<TableName, TableDraft> tables = new LinkedHashMap<>();
    private final Map<TableName, OwnedSequence> sequences = new LinkedHashMap<>();

    /** A sequence and the member that asked for it. */
    private record OwnedSequence(String member, Sequence sequence) {}

    /** The table of that name, whatever its case; begun where there is none. */
    TableDraft table(TableName name) {
        return tables.computeIfAbsent(folded(name), folded -> new TableDraft(name));
    }

    /** Entities have asked for all they want; see {@link TableDraft#settle()}. */
    void settle() {
        tables.values().forEach(TableDraft::settle);
    }

    boolean has(TableName name) {
        return tables.containsKey(folded(name));
    }

    void add(String member, Sequence sequence) {
        OwnedSequence known = sequences.putIfAbsent(folded(sequence.name()), new OwnedSequence(member, sequence));
        if (known != null && !isSame(known.sequence(), sequence)) {
            throw ContradictionException.ofGenerators(sequence.name().toString(), known.member(), member);
        }
    }

    Schema build(TableConstraints constraints) {
        List<Table> built =
                tables.values().stream().map(table -> table.build(constraints)).toList();
        List<Sequence> all =
                sequences.values().stream().map(OwnedSequence::sequence).toList();
        Schema schema = withReferencedKeys(Schema.of(built).withSequences(all));
        new ReferenceTypes(schema, constraints.notices()).check();
        return DerivedNames.distinct(schema);
    }

    /** A foreign key needs a key on what it refers to, also where that is not the primary key. */
    private static Schema withReferencedKeys(Schema schema) {
        Map<TableName, Table> keyed = new LinkedHashMap<>();
        schema.tables().forEach(table -> keyed.put(table.name(), table));
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                keyed.computeIfPresent(
                        key.referencedTable(), (name, target) -> withKey(target, key.referencedColumns()));
            }
        }
        return schema.withTables(List.copyOf(keyed.values()));
    }

    private static Table withKey(Table table, List<String> columns) {
        boolean isKey = isSameSet(columns, table.primaryKeyColumns())
                || table.uniques().stream().anyMatch(unique -> isSameSet(columns, unique.columns()));
        return isKey
                ? table
                : table.toBuilder()
                        .add(UniqueConstraint.of(DerivedName.unique(table.name(), columns), columns))
                        .build();
    }

    private static boolean isSameSet(List<String> left, List<String> right) {
        return new HashSet<>(left).equals(new HashSet<>(right));
    }

    private static boolean isSame(Sequence left, Sequence right) {
        return left.start() == right.start()
                && left.increment() == right.increment()
                && left.options().equals(right.options());
    }

    private static TableName folded(TableName name) {
        String schema = name.schema();
        return new TableName(
                schema == null ? null : schema.toLowerCase(Locale.ROOT),
                name.name().toLowerCase(Locale.ROOT));
    }
}
