package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Models at random, small and varied, of which {@link RowFiller} can fill every table. */
final class RandomModel {
    private static final List<SqlType> INTEGERS = List.of(new SqlType.Int(2), new SqlType.Int(4), new SqlType.Int(8));
    private static final List<SqlType> TEXTS =
            List.of(new SqlType.Varchar(255), new SqlType.Varchar(40), new SqlType.Char(9), new SqlType.Text());
    private static final List<SqlType> OTHERS = List.of(
            new SqlType.Bool(),
            new SqlType.FloatingPoint(53),
            new SqlType.Decimal(38, 2),
            new SqlType.Decimal(10, 2),
            new SqlType.Blob(null),
            new SqlType.Uuid(),
            new SqlType.Date(),
            new SqlType.Time(0, false),
            new SqlType.Timestamp(6, false),
            new SqlType.Enumeration(null, List.of("NEW", "PAID", "SENT"), null));

    private static final Set<TypeFamily> COUNTABLE =
            Set.of(TypeFamily.INTEGER, TypeFamily.DECIMAL, TypeFamily.CHARACTER);

    private final Random random;
    private final Palette palette;

    RandomModel(Random random, Palette palette) {
        this.random = random;
        this.palette = palette;
    }

    Schema schema() {
        List<Table> tables = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int index = 1; index <= count; index++) {
            tables.add(table("t" + index, tables));
        }
        return DerivedNames.distinct(Schema.of(tables));
    }

    Table table(String name, List<Table> others) {
        TableName table = TableName.of(name);
        List<Column> columns = new ArrayList<>(keyColumns());
        List<String> key = columns.stream().map(Column::name).toList();
        int count = 1 + random.nextInt(5);
        for (int index = 1; index <= count; index++) {
            columns.add(column("c" + index));
        }
        Table made = Table.of(table, columns).toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(table), key))
                .build();
        for (int part = random.nextInt(5); part > 0; part--) {
            made = withPart(made, others);
        }
        return made;
    }

    private List<Column> keyColumns() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(Column.of("id", new SqlType.Varchar(36), false));
            case 1 -> List.of(Column.of("id", new SqlType.Int(8), false));
            case 2 ->
                List.of(
                        Column.of("left_id", new SqlType.Int(4), false),
                        Column.of("right_id", new SqlType.Int(8), false));
            default ->
                List.of(Column.of("id", new SqlType.Int(4), false)
                        .withDefault(DefaultValue.Identity.byDefault())
                        .withOptions(
                                chance(4) && palette.autoincrement()
                                        ? Options.none().with("autoincrement", "")
                                        : Options.none()));
        };
    }

    Column column(String name) {
        SqlType type = type();
        Column column = Column.of(name, type, chance(2));
        if (chance(4) && !isLimited(type)) {
            return column.withDefault(defaultValue(column));
        }
        return chance(8) && TypeFamily.of(type) == TypeFamily.CHARACTER
                ? column.withCollation(pick(palette.collations()))
                : column;
    }

    SqlType type() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(INTEGERS);
            case 1 -> pick(TEXTS);
            default -> pick(OTHERS);
        };
    }

    @Nullable
    DefaultValue defaultValue(Column column) {
        SqlType type = column.type();
        if (type instanceof SqlType.Enumeration) {
            return Literal.string("NEW");
        }
        return switch (TypeFamily.of(type)) {
            case INTEGER, DECIMAL, FLOAT -> Literal.number(String.valueOf(random.nextInt(2)));
            case BOOLEAN -> new Literal(Literal.Kind.BOOLEAN, String.valueOf(chance(2)));
            case CHARACTER -> Literal.string(pick(List.of("x", "it's", "")));
            case TIMESTAMP -> new DefaultValue.Expression(palette.now());
            default -> column.nullable() ? Literal.nothing() : null;
        };
    }

    /** Whether a column of the type can be no more than a column here. */
    boolean isLimited(SqlType type) {
        return palette.limitsLargeObjects() && (type instanceof SqlType.Text || type instanceof SqlType.Blob);
    }

    /** The table with one more key, check, index or generated column; the same where the dice find no place for it. */
    Table withPart(Table table, List<Table> others) {
        List<Column> free = table.columns().stream()
                .filter(column -> !table.primaryKeyColumns().contains(column.name()))
                .filter(column -> column.generated() == null)
                .filter(column -> !isLimited(column.type()))
                .toList();
        if (free.isEmpty()) {
            return table;
        }
        Column column = pick(free);
        return switch (random.nextInt(7)) {
            case 0 -> withUnique(table, column);
            case 1, 2 -> withReference(table, column, others);
            case 3 -> palette.checks() ? withCheck(table, column) : table;
            case 4 -> withGenerated(table, column);
            default -> withIndex(table, column);
        };
    }

    private static Table withUnique(Table table, Column column) {
        boolean repeats = column.type() instanceof SqlType.Enumeration
                || column.defaultValue() != null
                || !COUNTABLE.contains(TypeFamily.of(column.type()));
        boolean there =
                table.uniques().stream().anyMatch(unique -> unique.columns().contains(column.name()));
        return repeats || there
                ? table
                : table.toBuilder()
                        .add(UniqueConstraint.of(
                                DerivedName.unique(table.name(), List.of(column.name())), List.of(column.name())))
                        .build();
    }

    private Table withReference(Table table, Column column, List<Table> others) {
        List<Table> fitting = others.stream()
                .filter(other -> other.primaryKeyColumns().size() == 1)
                .filter(other ->
                        isAlike(other.column(other.primaryKeyColumns().get(0)).orElseThrow(), column))
                .toList();
        boolean taken = column.defaultValue() != null
                || (palette.referencesOfOneType()
                        && table.column(column.name() + "_g").isPresent())
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        if (fitting.isEmpty() || taken) {
            return table;
        }
        Table other = pick(fitting);
        ForeignKey key = ForeignKey.of(
                DerivedName.foreignKey(table.name(), List.of(column.name())),
                List.of(column.name()),
                other.name(),
                other.primaryKeyColumns());
        return table.toBuilder()
                .add(chance(2) ? key : key.withActions(Action.CASCADE, Action.NO_ACTION))
                .build();
    }

    private boolean isAlike(Column key, Column column) {
        TypeFamily family = TypeFamily.of(column.type());
        return (family == TypeFamily.INTEGER || family == TypeFamily.CHARACTER)
                && (!palette.referencesOfOneType() || key.type().equals(column.type()))
                && family == TypeFamily.of(key.type())
                && column.collation() == null;
    }

    private Table withCheck(Table table, Column column) {
        String expression = switch (TypeFamily.of(column.type())) {
            case INTEGER, DECIMAL, FLOAT -> column.name() + pick(List.of(" >= 0", " < 1000", " between 0 and 900"));
            case CHARACTER -> "length(" + column.name() + ") < " + pick(List.of("90", "91"));
            default -> column.name() + " is not null or 1 = 1";
        };
        boolean there = column.type() instanceof SqlType.Enumeration
                || table.checks().stream()
                        .anyMatch(check -> SqlWords.shape(check.expression()).contains(column.name()));
        return there
                ? table
                : table.toBuilder()
                        .add(CheckConstraint.of(DerivedName.check(table.name(), List.of(column.name())), expression))
                        .build();
    }

    private Table withGenerated(Table table, Column column) {
        String name = column.name() + "_g";
        boolean fits = TypeFamily.of(column.type()) == TypeFamily.INTEGER || column.type() instanceof SqlType.Varchar;
        boolean refers =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        if (table.column(name).isPresent() || !fits || (refers && palette.referencesOfOneType())) {
            return table;
        }
        String expression = TypeFamily.of(column.type()) == TypeFamily.INTEGER
                ? column.name() + " + 1"
                : "upper(" + column.name() + ")";
        SqlType type =
                TypeFamily.of(column.type()) == TypeFamily.INTEGER ? new SqlType.Int(4) : new SqlType.Varchar(80);
        return table.toBuilder()
                .add(Column.of(name, type, true)
                        .withGenerated(new GeneratedColumn(expression, chance(2) || !palette.virtualColumns())))
                .build();
    }

    private Table withIndex(Table table, Column column) {
        boolean text = TypeFamily.of(column.type()) == TypeFamily.CHARACTER;
        IndexPart part = chance(5) && text && palette.expressionIndexes()
                ? IndexPart.expression("lower(" + column.name() + ")")
                : IndexPart.column(column.name()).descending(chance(4));
        List<IndexPart> parts = new ArrayList<>(List.of(part));
        Column second = pick(table.columns());
        if (chance(3) && !second.equals(column) && !isLimited(second.type())) {
            parts.add(IndexPart.column(second.name()));
        }
        String where = chance(5) && palette.partialIndexes() ? column.name() + " is not null" : null;
        List<String> names = parts.stream()
                .map(any -> any.column() == null ? "lower" : any.column())
                .toList();
        Index index = new Index(DerivedName.index(table.name(), names), false, parts, where, Options.none());
        boolean there = table.index(index.name().text()).isPresent();
        return there ? table : table.toBuilder().add(index).build();
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
