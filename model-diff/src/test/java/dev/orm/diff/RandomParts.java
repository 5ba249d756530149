package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Keys, checks, indexes and generated columns at random; a table stays as it is where the dice find no place for one. */
final class RandomParts {
    private static final Set<TypeFamily> COUNTABLE =
            Set.of(TypeFamily.INTEGER, TypeFamily.DECIMAL, TypeFamily.CHARACTER);

    private final Dice dice;
    private final Palette palette;
    private final RandomNames names;

    RandomParts(Dice dice, Palette palette) {
        this.dice = dice;
        this.palette = palette;
        this.names = new RandomNames(dice);
    }

    Table with(Table table, List<Table> others) {
        List<Column> free = free(table);
        if (free.isEmpty()) {
            return table;
        }
        Column column = dice.pick(free);
        return switch (dice.below(8)) {
            case 0 -> withUnique(table, column);
            case 1, 2 -> withReference(table, column, others);
            case 3 -> withReferenceOfTwo(table, others);
            case 4 -> withCheck(table, column);
            case 5 -> withGenerated(table, column);
            default -> withIndex(table, column);
        };
    }

    /** To any of the tables, itself among them: references may run in circles. */
    Table withReference(Table table, List<Table> others) {
        List<Column> free = free(table);
        return free.isEmpty() ? table : withReference(table, dice.pick(free), others);
    }

    /** Each to the next, the last to the first, over new columns; one table to itself. */
    void joinInACircle(List<Table> tables) {
        List<Integer> places = IntStream.range(0, tables.size())
                .filter(place -> tables.get(place).primaryKeyColumns().size() == 1)
                .boxed()
                .toList();
        for (int at = 0; at < places.size(); at++) {
            Table other = tables.get(places.get((at + 1) % places.size()));
            Column key = other.column(other.primaryKeyColumns().get(0)).orElseThrow();
            Column next = Column.of("next_id", key.type(), true);
            Table wider = tables.get(places.get(at)).toBuilder().add(next).build();
            tables.set(places.get(at), withReference(wider, List.of(next), other));
        }
    }

    private static List<Column> free(Table table) {
        return table.columns().stream()
                .filter(column -> !table.primaryKeyColumns().contains(column.name()))
                .filter(column -> column.generated() == null)
                .toList();
    }

    private Table withUnique(Table table, Column column) {
        boolean repeats = column.type() instanceof SqlType.Enumeration
                || (column.type() instanceof SqlType.Text && palette.referencesOfOneType())
                || column.defaultValue() != null
                || !COUNTABLE.contains(TypeFamily.of(column.type()));
        boolean there =
                table.uniques().stream().anyMatch(unique -> unique.columns().contains(column.name()));
        List<String> unique = dice.chance(3)
                ? List.of(column.name(), table.primaryKeyColumns().get(0))
                : List.of(column.name());
        return repeats || there
                ? table
                : table.toBuilder()
                        .add(UniqueConstraint.of(names.chosen(DerivedName.unique(table.name(), unique)), unique))
                        .build();
    }

    private Table withReference(Table table, Column column, List<Table> others) {
        List<Table> fitting = others.stream()
                .filter(other -> other.primaryKeyColumns().size() == 1)
                .filter(other ->
                        isAlike(other.column(other.primaryKeyColumns().get(0)).orElseThrow(), column))
                .toList();
        boolean taken = column.defaultValue() != null
                || RowFiller.isHard(column)
                || (palette.referencesOfOneType() && isComputedFrom(table, column.name()))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        return fitting.isEmpty() || taken ? table : withReference(table, List.of(column), dice.pick(fitting));
    }

    private Table withReference(Table table, List<Column> columns, Table other) {
        List<String> own = columns.stream().map(Column::name).toList();
        ForeignKey key = ForeignKey.of(
                names.chosen(DerivedName.foreignKey(table.name(), own)), own, other.name(), other.primaryKeyColumns());
        boolean nullable = columns.stream().allMatch(Column::nullable)
                && columns.stream().noneMatch(column -> isChecked(table, column.name()));
        return table.toBuilder()
                .add(
                        switch (dice.below(4)) {
                            case 0 -> key.withActions(Action.CASCADE, Action.NO_ACTION);
                            case 1 -> nullable ? key.withActions(Action.SET_NULL, Action.NO_ACTION) : key;
                            default -> key;
                        })
                .build();
    }

    /** Over two new columns, to a table with a key of two. */
    private Table withReferenceOfTwo(Table table, List<Table> others) {
        List<Table> fitting = others.stream()
                .filter(other -> other.primaryKeyColumns().size() == 2)
                .toList();
        if (fitting.isEmpty()) {
            return table;
        }
        Table other = dice.pick(fitting);
        boolean nullable = dice.chance(2);
        int number = dice.below(100);
        List<Column> columns = IntStream.range(0, 2)
                .mapToObj(at -> Column.of(
                        names.among(table.columnNames(), (at == 0 ? "l" : "r") + number),
                        other.column(other.primaryKeyColumns().get(at))
                                .orElseThrow()
                                .type(),
                        nullable))
                .toList();
        boolean free = columns.stream().map(Column::name).distinct().count() == 2
                && columns.stream()
                        .noneMatch(column -> table.columnNames().stream().anyMatch(column.name()::equalsIgnoreCase));
        if (!free) {
            return table;
        }
        Table wider = table.toBuilder().add(columns.get(0)).add(columns.get(1)).build();
        return withReference(wider, columns, other);
    }

    private boolean isAlike(Column key, Column column) {
        TypeFamily family = TypeFamily.of(column.type());
        return (family == TypeFamily.INTEGER || family == TypeFamily.CHARACTER)
                && (!palette.referencesOfOneType() || key.type().equals(column.type()))
                && family == TypeFamily.of(key.type())
                && column.collation() == null;
    }

    private Table withCheck(Table table, Column column) {
        String name = RandomNames.inExpression(column.name());
        String expression = switch (TypeFamily.of(column.type())) {
            case INTEGER, DECIMAL, FLOAT -> name + dice.pick(List.of(" >= -900", " < 1000", " between -900 and 900"));
            case CHARACTER -> dice.pick(List.of("length(" + name + ") < 90", name + " <> 'it''s; --'"));
            default -> name + " is not null or 1 = 1";
        };
        boolean acted = table.foreignKeys().stream()
                .anyMatch(key -> key.columns().contains(column.name()) && key.onDelete() == Action.SET_NULL);
        boolean there = column.type() instanceof SqlType.Enumeration || acted || isChecked(table, column.name());
        return there
                ? table
                : table.toBuilder()
                        .add(CheckConstraint.of(
                                names.chosen(DerivedName.check(table.name(), List.of(column.name()))), expression))
                        .build();
    }

    private static boolean isChecked(Table table, String column) {
        return table.checks().stream().anyMatch(check -> SqlWords.mentions(check.expression(), column));
    }

    private Table withGenerated(Table table, Column column) {
        boolean number = TypeFamily.of(column.type()) == TypeFamily.INTEGER;
        boolean fits = number || column.type() instanceof SqlType.Varchar;
        boolean refers =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        if (isComputedFrom(table, column.name()) || !fits || (refers && palette.referencesOfOneType())) {
            return table;
        }
        String name = RandomNames.inExpression(column.name());
        String expression = number ? name + " + 1" : "upper(" + name + ")";
        SqlType type = number ? new SqlType.Int(4) : new SqlType.Varchar(80);
        return table.toBuilder()
                .add(Column.of(
                                names.among(
                                        table.columnNames(),
                                        "g" + table.columns().size()),
                                type,
                                true)
                        .withGenerated(new GeneratedColumn(expression, dice.chance(2))))
                .build();
    }

    static boolean isComputedFrom(Table table, String column) {
        return table.columns().stream().anyMatch(other -> isComputedFrom(other, column));
    }

    static boolean isComputedFrom(Column other, String column) {
        GeneratedColumn generated = other.generated();
        return generated != null && SqlWords.mentions(generated.expression(), column);
    }

    private Table withIndex(Table table, Column column) {
        String name = RandomNames.inExpression(column.name());
        boolean text = TypeFamily.of(column.type()) == TypeFamily.CHARACTER
                && !(column.type() instanceof SqlType.Enumeration)
                && !(column.type() instanceof SqlType.Text);
        IndexPart part = dice.chance(5) && text
                ? IndexPart.expression("lower(" + name + ")")
                : IndexPart.column(column.name()).descending(dice.chance(4));
        List<IndexPart> parts = new ArrayList<>(List.of(part));
        Column second = dice.pick(table.columns());
        if (dice.chance(3) && !second.equals(column) && isKept(second)) {
            parts.add(IndexPart.column(second.name()));
        }
        String where = dice.chance(5) ? name + " is not null" : null;
        List<String> columns = parts.stream()
                .map(any -> any.column() == null ? "lower" : any.column())
                .toList();
        Index index =
                new Index(names.chosen(DerivedName.index(table.name(), columns)), false, parts, where, Options.none());
        boolean there = table.index(index.name().text()).isPresent();
        return there ? table : table.toBuilder().add(index).build();
    }

    /** Not every database has an index over what is computed on reading. */
    private static boolean isKept(Column column) {
        GeneratedColumn generated = column.generated();
        return generated == null || generated.stored();
    }
}
