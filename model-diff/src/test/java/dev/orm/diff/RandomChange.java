package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes a model at random, as people do: a few things at once, and nothing left that refers to what is gone. */
final class RandomChange {
    private final Dice dice;
    private final RandomNames names;
    private final RandomModel models;
    private final RandomColumns columns;
    private final RandomParts parts;
    private final RandomKeys keys;
    private final List<String> renames = new ArrayList<>();

    RandomChange(Dice dice, Palette palette) {
        this.dice = dice;
        this.names = new RandomNames(dice);
        this.models = new RandomModel(dice, palette);
        this.columns = new RandomColumns(dice, palette);
        this.parts = new RandomParts(dice, palette);
        this.keys = new RandomKeys(dice);
    }

    Schema change(Schema before) {
        Schema after = before;
        for (int change = 1 + dice.below(6); change > 0; change--) {
            after = once(after, before);
        }
        if (dice.chance(4)) {
            after = after.withSequences(dice.chance(3) ? List.of() : List.of(models.sequence()));
        }
        return RandomModel.finished(after, dice.chance(3) ? columns.otherMoods() : RandomColumns.MOODS);
    }

    /** The flags for what was renamed and is still there. */
    List<String> renames(Schema after) {
        SchemaNames all = new SchemaNames(after);
        return renames.stream()
                .filter(rename -> rename.contains(".")
                        ? all.column(rename.replaceFirst("\\..*:", ".")).isPresent()
                        : after.table(TableName.of(rename.substring(rename.indexOf(':') + 1)))
                                .isPresent())
                .toList();
    }

    private Schema once(Schema schema, Schema before) {
        if (schema.tables().isEmpty() || dice.chance(9)) {
            return addTable(schema);
        }
        Table table = dice.pick(schema.tables());
        return switch (dice.below(18)) {
            case 0 -> dropTable(schema, table);
            case 1 -> keys.change(schema, table);
            case 2, 3 -> addColumn(schema, table);
            case 4 -> dropColumn(schema, table);
            case 5 -> renameColumn(schema, table, before);
            case 6 -> dropParts(schema, table);
            case 7, 8, 9 -> change(schema, table, found -> parts.with(found, common(schema, before)));
            case 10 -> renameTable(schema, table, before);
            case 11 ->
                change(
                        schema,
                        table,
                        found -> found.toBuilder().comment(columns.comment()).build());
            case 12, 13, 14 -> alterEnum(schema);
            default -> alterColumn(schema, table);
        };
    }

    private static Schema change(Schema schema, Table table, UnaryOperator<Table> change) {
        return schema.change(table.name(), change);
    }

    private Schema addTable(Schema schema) {
        return schema.add(models.table(freeName(schema, "n"), schema.tables()));
    }

    private String freeName(Schema schema, String letter) {
        List<String> taken =
                schema.tables().stream().map(table -> table.name().name()).toList();
        String name;
        do {
            name = names.among(taken, letter + dice.below(100));
        } while (taken.stream().anyMatch(name::equalsIgnoreCase));
        return name;
    }

    /** What refers to it goes as well; now and then the columns stay, and rows of them, which no undo can bring back. */
    private Schema dropTable(Schema schema, Table table) {
        Schema left =
                dice.chance(9) ? schema.remove(table.name()) : withoutReferring(schema.remove(table.name()), table);
        return left.withTables(left.tables().stream()
                .map(other -> other.toBuilder()
                        .foreignKeys(other.foreignKeys().stream()
                                .filter(key -> !key.referencedTable().equals(table.name()))
                                .toList())
                        .build())
                .toList());
    }

    private static Schema withoutReferring(Schema schema, Table gone) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.foreignKeys().stream()
                        .filter(key -> key.referencedTable().equals(gone.name()))
                        .flatMap(key -> key.columns().stream())
                        .filter(column -> !table.primaryKeyColumns().contains(column))
                        .reduce(table, RandomChange::without, (left, right) -> left))
                .toList());
    }

    /** One that was there before, once, and under a name that was free before; who refers to it follows. */
    private Schema renameTable(Schema schema, Table table, Schema before) {
        String name = freeName(Schema.of(all(schema, before)), "m");
        boolean renamed = renames.stream()
                .anyMatch(rename -> rename.startsWith(table.name() + ".") || rename.endsWith(":" + table.name()));
        if (renamed || before.table(table.name()).isEmpty()) {
            return schema;
        }
        renames.add(table.name() + ":" + name);
        TableName now = TableName.of(name);
        return schema.withTables(schema.tables().stream()
                .map(other -> other.toBuilder()
                        .name(other.name().equals(table.name()) ? now : other.name())
                        .foreignKeys(other.foreignKeys().stream()
                                .map(key -> key.referencedTable().equals(table.name())
                                        ? key.withReference(now, key.referencedColumns())
                                        : key)
                                .toList())
                        .build())
                .toList());
    }

    private static List<Table> all(Schema left, Schema right) {
        List<Table> all = new ArrayList<>(left.tables());
        all.addAll(right.tables());
        return all;
    }

    private Schema addColumn(Schema schema, Table table) {
        String name = names.among(table.columnNames(), "a" + dice.below(100));
        return isFree(table, name)
                ? change(
                        schema,
                        table,
                        found -> found.toBuilder().add(columns.column(name)).build())
                : schema;
    }

    private static boolean isFree(Table table, String name) {
        return table.columnNames().stream().noneMatch(name::equalsIgnoreCase);
    }

    private Schema dropColumn(Schema schema, Table table) {
        List<Column> free = free(table);
        return free.size() < 2
                ? schema
                : change(schema, table, found -> without(found, dice.pick(free).name()));
    }

    private static Table without(Table table, String column) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .filter(other -> !other.name().equals(column) && !RandomParts.isComputedFrom(other, column))
                        .toList())
                .uniques(table.uniques().stream()
                        .filter(unique -> !unique.columns().contains(column))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(key -> !key.columns().contains(column))
                        .toList())
                .checks(table.checks().stream()
                        .filter(check -> !SqlWords.mentions(check.expression(), column))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> !uses(table, index, column))
                        .toList())
                .build();
    }

    private static boolean uses(Table table, Index index, String column) {
        return (index.where() != null && SqlWords.mentions(index.where(), column))
                || index.parts().stream()
                        .anyMatch(part -> part.column() == null
                                ? SqlWords.mentions(part.expression(), column)
                                : part.column().equals(column)
                                        || RandomParts.isComputedFrom(
                                                table.column(part.column()).orElseThrow(), column));
    }

    /** Only a column that nothing but the table itself knows of, under a name that was free before. */
    private Schema renameColumn(Schema schema, Table table, Schema before) {
        List<Column> free = free(table).stream()
                .filter(column -> before.table(table.name())
                        .flatMap(old -> old.column(column.name()))
                        .isPresent())
                .filter(column -> renames.stream().noneMatch(rename -> rename.endsWith(":" + column.name())))
                .filter(column -> without(table, column.name())
                        .equals(table.toBuilder()
                                .columns(table.columns().stream()
                                        .filter(other -> !other.equals(column))
                                        .toList())
                                .build()))
                .filter(column -> TypeFamily.of(column.type()) != TypeFamily.OTHER)
                .toList();
        String name = names.among(table.columnNames(), "r" + dice.below(100));
        boolean given = renames.stream().anyMatch(rename -> rename.endsWith(":" + name))
                || before.table(table.name()).stream().anyMatch(old -> !isFree(old, name));
        if (free.isEmpty() || given || !isFree(table, name)) {
            return schema;
        }
        Column column = dice.pick(free);
        if (RowFiller.isHard(column) != RowFiller.isHard(column.withName(name))) {
            return schema;
        }
        renames.add(table.name() + "." + column.name() + ":" + name);
        return change(
                schema,
                table,
                found -> found.toBuilder()
                        .mapColumns(other -> other.equals(column) ? other.withName(name) : other)
                        .build());
    }

    private Schema dropParts(Schema schema, Table table) {
        return change(schema, table, found -> {
            var builder = found.toBuilder();
            return switch (dice.below(5)) {
                case 0 -> builder.uniques(List.of()).build();
                case 1 -> builder.foreignKeys(List.of()).build();
                case 2 -> builder.checks(List.of()).build();
                case 3 ->
                    builder.foreignKeys(found.foreignKeys().stream()
                                    .map(RandomChange::withOtherAction)
                                    .toList())
                            .build();
                default -> builder.indexes(List.of()).build();
            };
        });
    }

    private static ForeignKey withOtherAction(ForeignKey key) {
        return key.withActions(
                key.onDelete() == Action.NO_ACTION ? Action.CASCADE : Action.NO_ACTION, Action.NO_ACTION);
    }

    private Schema alterColumn(Schema schema, Table table) {
        List<Column> free = free(table).stream()
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .toList();
        if (free.isEmpty()) {
            return schema;
        }
        Column column = dice.pick(free);
        Column changed = columns.changed(column);
        return change(
                schema,
                table,
                found -> found.toBuilder()
                        .mapColumns(other -> other.equals(column) ? changed : other)
                        .build());
    }

    private Schema alterEnum(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.toBuilder()
                        .mapColumns(column -> column.type() instanceof SqlType.Enumeration
                                ? columns.withOtherValues(column).orElse(column)
                                : column)
                        .build())
                .toList());
    }

    /** The tables that hold rows and stay: what old rows may refer to. */
    private static List<Table> common(Schema schema, Schema before) {
        return schema.tables().stream()
                .filter(table -> before.table(table.name()).isPresent())
                .toList();
    }

    private static List<Column> free(Table table) {
        return table.columns().stream()
                .filter(column -> !table.primaryKeyColumns().contains(column.name()))
                .filter(column -> column.generated() == null)
                .toList();
    }
}
