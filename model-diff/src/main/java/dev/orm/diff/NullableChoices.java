package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that {@code --nullable} names: they may be null although the model says NOT NULL.
 *
 * @param columns of the desired schema, in the order of the flags
 */
record NullableChoices(Set<ColumnRef> columns) {
    private static final String FLAG = "--nullable";

    NullableChoices {
        columns = new LinkedHashSet<>(columns);
    }

    /** @throws FlagException where a column is not there, or is nullable (or NOT NULL) anyway */
    static NullableChoices find(List<String> flags, Schema actual, Schema desired) {
        SchemaNames names = new SchemaNames(desired);
        Set<ColumnRef> columns = new LinkedHashSet<>();
        for (String flag : flags) {
            ColumnRef found = names.column(flag.strip())
                    .orElseThrow(() -> FlagException.unknown(FLAG, flag, flag.strip(), names.columns()));
            refuseWithoutEffect(flag, found, actual, desired);
            columns.add(found);
        }
        return new NullableChoices(columns);
    }

    private static void refuseWithoutEffect(String flag, ColumnRef name, Schema actual, Schema desired) {
        if (column(desired, name).filter(Column::nullable).isPresent()) {
            throw FlagException.pointless(FLAG, flag, "the models let " + name + " be null");
        }
        if (column(actual, name).filter(column -> !column.nullable()).isPresent()) {
            throw FlagException.pointless(FLAG, flag, name + " is NOT NULL in the database already");
        }
    }

    Schema apply(Schema desired) {
        Schema applied = desired;
        for (ColumnRef name : columns) {
            applied = applied.change(
                    name.table(),
                    table -> table.toBuilder()
                            .mapColumns(
                                    column -> column.name().equals(name.column()) ? column.withNullable(true) : column)
                            .build());
        }
        return applied;
    }

    /** Those that the history does not hold yet. */
    Set<ColumnRef> newTo(Made made) {
        Set<ColumnRef> fresh = new LinkedHashSet<>(columns);
        fresh.removeIf(name -> made.definition(name.table(), name.column())
                .filter(text -> ColumnDefinition.parse(text).choseNullable())
                .isPresent());
        return fresh;
    }

    /** The history without the choices for columns that are filled now: a later word counts. */
    static Made withdrawn(Made made, Set<ColumnRef> filled) {
        Map<TableName, Map<String, String>> members = new LinkedHashMap<>();
        made.members().forEach((table, all) -> {
            Map<String, String> copy = new LinkedHashMap<>(all);
            copy.replaceAll((member, text) -> filled.contains(new ColumnRef(table, member)) ? withdrawn(text) : text);
            members.put(table, copy);
        });
        return new Made(made.tables(), members);
    }

    private static String withdrawn(String text) {
        ColumnDefinition definition = ColumnDefinition.parse(text);
        return definition.choseNullable()
                ? definition.with(Aspect.NULLABLE, ColumnDefinition.NULL).text()
                : text;
    }

    private static Optional<Column> column(Schema schema, ColumnRef name) {
        return schema.table(name.table()).flatMap(table -> table.column(name.column()));
    }
}
