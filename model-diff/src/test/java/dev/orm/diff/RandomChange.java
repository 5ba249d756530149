package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a model at random, as people do: a few things at once, and nothing left that refers to what is gone. */
final class RandomChange {
    private final Random random;
    private final Palette palette;
    private final RandomModel models;
    private final List<String> renames = new ArrayList<>();

    RandomChange(Random random, Palette palette) {
        this.random = random;
        this.palette = palette;
        this.models = new RandomModel(random, palette);
    }

    Schema change(Schema before) {
        Schema after = before;
        for (int change = 1 + random.nextInt(6); change > 0; change--) {
            after = once(after, before);
        }
        return DerivedNames.distinct(after);
    }

    /** The flags for what was renamed and is still there. */
    List<String> renames(Schema after) {
        SchemaNames names = new SchemaNames(after);
        return renames.stream()
                .filter(rename ->
                        names.column(rename.replaceFirst("\\..*:", ".")).isPresent())
                .toList();
    }

    private Schema once(Schema schema, Schema before) {
        if (schema.tables().isEmpty() || models.chance(9)) {
            return addTable(schema);
        }
        Table table = models.pick(schema.tables());
        return switch (random.nextInt(12)) {
            case 0 -> dropTable(schema, table);
            case 1 -> changeKey(schema, table);
            case 2, 3 -> addColumn(schema, table);
            case 4 -> dropColumn(schema, table);
            case 5 -> renameColumn(schema, table, before);
            case 6 -> dropParts(schema, table);
            case 7, 8 -> schema.change(table.name(), found -> models.withPart(found, common(schema, before)));
            default -> alterColumn(schema, table);
        };
    }

    private Schema addTable(Schema schema) {
        String name = "n" + random.nextInt(100);
        return schema.table(TableName.of(name)).isPresent() ? schema : schema.add(models.table(name, schema.tables()));
    }

    private static Schema dropTable(Schema schema, Table table) {
        Schema left = schema.remove(table.name());
        for (Table other : left.tables()) {
            List<ForeignKey> keys = other.foreignKeys().stream()
                    .filter(key -> !key.referencedTable().equals(table.name()))
                    .toList();
            left = left.change(
                    other.name(), found -> found.toBuilder().foreignKeys(keys).build());
        }
        return left;
    }

    private Schema addColumn(Schema schema, Table table) {
        String name = "a" + random.nextInt(100);
        return table.column(name).isPresent()
                ? schema
                : schema.change(
                        table.name(),
                        found -> found.toBuilder().add(models.column(name)).build());
    }

    private Schema dropColumn(Schema schema, Table table) {
        List<Column> free = free(table);
        return free.size() < 2
                ? schema
                : schema.change(
                        table.name(), found -> without(found, models.pick(free).name()));
    }

    private static Table without(Table table, String column) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .filter(other ->
                                !other.name().equals(column) && !other.name().equals(column + "_g"))
                        .toList())
                .uniques(table.uniques().stream()
                        .filter(unique -> !unique.columns().contains(column))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(key -> !key.columns().contains(column))
                        .toList())
                .checks(table.checks().stream()
                        .filter(check -> !mentions(check, column))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> index.parts().stream().noneMatch(part -> uses(part, column)))
                        .toList())
                .build();
    }

    private static boolean uses(IndexPart part, String column) {
        return part.column() == null
                ? part.expression().contains("(" + column)
                : part.column().equals(column) || part.column().equals(column + "_g");
    }

    private static boolean mentions(CheckConstraint check, String column) {
        return List.of(SqlWords.shape(check.expression()).split("\\W+")).contains(column);
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
                .filter(column -> !(column.type() instanceof SqlType.Enumeration))
                .toList();
        String name = "r" + random.nextInt(100);
        boolean given = renames.stream().anyMatch(rename -> rename.endsWith(":" + name));
        if (free.isEmpty() || given || table.column(name).isPresent()) {
            return schema;
        }
        Column column = models.pick(free);
        renames.add(table.name() + "." + column.name() + ":" + name);
        return schema.change(
                table.name(),
                found -> found.toBuilder()
                        .mapColumns(other -> other.equals(column) ? other.withName(name) : other)
                        .build());
    }

    private Schema dropParts(Schema schema, Table table) {
        return schema.change(table.name(), found -> {
            var builder = found.toBuilder();
            return switch (random.nextInt(5)) {
                case 0 -> builder.uniques(List.of()).build();
                case 1 -> builder.foreignKeys(List.of()).build();
                case 2 -> builder.checks(List.of()).build();
                case 3 ->
                    builder.foreignKeys(found.foreignKeys().stream()
                                    .map(key -> key.withActions(
                                            key.onDelete() == Action.CASCADE ? Action.NO_ACTION : Action.CASCADE,
                                            Action.NO_ACTION))
                                    .toList())
                            .build();
                default -> builder.indexes(List.of()).build();
            };
        });
    }

    private Schema alterColumn(Schema schema, Table table) {
        List<Column> free = free(table).stream()
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .toList();
        if (free.isEmpty()) {
            return schema;
        }
        Column column = models.pick(free);
        Column changed = changed(column);
        return schema.change(
                table.name(),
                found -> found.toBuilder()
                        .mapColumns(other -> other.equals(column) ? changed : other)
                        .build());
    }

    private Column changed(Column column) {
        return switch (random.nextInt(4)) {
            case 0 -> column.withNullable(!column.nullable());
            case 1 ->
                column.defaultValue() == null && !models.isLimited(column.type())
                        ? column.withDefault(models.defaultValue(column))
                        : column.withDefault(null);
            case 2 ->
                column.withCollation(
                        column.collation() == null && TypeFamily.of(column.type()) == TypeFamily.CHARACTER
                                ? models.pick(palette.collations())
                                : null);
            default -> column.withType(sameFamily(column.type()));
        };
    }

    /** Of one family, so that the rows pass every check on the way there and back. */
    private SqlType sameFamily(SqlType type) {
        if (type instanceof SqlType.Enumeration) {
            List<List<String>> values = List.of(List.of("NEW", "PAID", "SENT", "LOST"), List.of("SENT", "NEW", "PAID"));
            return new SqlType.Enumeration(null, models.pick(values), null);
        }
        for (int attempt = 0; attempt < 20; attempt++) {
            SqlType other = models.type();
            if (TypeFamily.of(other) == TypeFamily.of(type) && !(other instanceof SqlType.Enumeration)) {
                return other;
            }
        }
        return type;
    }

    /** Between an identity and a plain number, where nobody refers to it. */
    private Schema changeKey(Schema schema, Table table) {
        List<String> key = table.primaryKeyColumns();
        boolean referenced = schema.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(foreign -> foreign.referencedTable().equals(table.name()));
        if (referenced || key.size() != 2) {
            return schema;
        }
        List<String> reordered = models.chance(2) ? List.of(key.get(0)) : List.of(key.get(1), key.get(0));
        return schema.change(
                table.name(),
                found -> found.toBuilder()
                        .primaryKey(PrimaryKey.of(DerivedName.primaryKey(table.name()), reordered))
                        .build());
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
