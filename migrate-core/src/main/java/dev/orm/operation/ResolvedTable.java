package dev.orm.operation;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table as the database has it, and what a migration says of its parts. */
final class ResolvedTable {
    private final Resolver schema;
    private final Table table;

    ResolvedTable(Resolver schema, Table table) {
        this.schema = schema;
        this.table = table;
    }

    Table table() {
        return table;
    }

    TableName name() {
        return table.name();
    }

    String newName(String column) {
        Table plain = Table.of(table.name(), List.of(Column.of(column, new SqlType.Int(4), true)));
        return lowered(plain).columns().get(0).name();
    }

    Column column(String written) {
        return Resolver.find(table.columns(), Column::name, written)
                .orElseThrow(() ->
                        NotThereException.of("column", table.name() + "." + written, qualified(table.columnNames())));
    }

    /** A column with the keys and indexes that it is in, as PostgreSQL drops it. */
    List<Operation> removals(String written) {
        Column column = column(written);
        String gone = column.name();
        List<Operation> all = new ArrayList<>();
        table.foreignKeys().stream()
                .filter(key -> key.columns().contains(gone))
                .forEach(key -> all.add(new Operation.DropForeignKey(name(), key)));
        table.indexes().stream()
                .filter(index -> IndexPart.columnNames(index.parts()).contains(gone))
                .forEach(index -> all.add(new Operation.DropIndex(name(), index)));
        table.uniques().stream()
                .filter(unique -> unique.columns().contains(gone))
                .forEach(unique -> all.add(new Operation.DropUnique(name(), unique)));
        all.add(new Operation.DropColumn(name(), column, null));
        return all;
    }

    PrimaryKey primaryKey() {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            throw NotThereException.of("primary key", "of table " + table.name(), List.of());
        }
        return key;
    }

    private UniqueConstraint unique(String written) {
        return named("unique constraint", table.uniques(), UniqueConstraint::name, written);
    }

    List<Operation> dropOfUnique(String written) {
        Optional<Index> index = has(table.uniques(), UniqueConstraint::name, written)
                ? Optional.empty()
                : Resolver.find(table.indexes(), one -> one.name().text(), written)
                        .filter(Index::unique);
        return List.of(
                index.isPresent()
                        ? new Operation.DropIndex(table.name(), index.get())
                        : new Operation.DropUnique(table.name(), unique(written)));
    }

    UniqueConstraint uniqueOf(List<String> columns) {
        return of("unique constraint", table.uniques(), UniqueConstraint::columns, columns);
    }

    ForeignKey foreignKey(String written) {
        return named("foreign key", table.foreignKeys(), ForeignKey::name, written);
    }

    ForeignKey foreignKeyOf(List<String> columns) {
        return of("foreign key", table.foreignKeys(), ForeignKey::columns, columns);
    }

    CheckConstraint check(String written) {
        return named("check", table.checks(), CheckConstraint::name, written);
    }

    CheckConstraint checkOf(String expression) {
        return Resolver.find(table.checks(), CheckConstraint::expression, expression)
                .orElseThrow(() -> NotThereException.of(
                        "check",
                        expression + " on table " + table.name(),
                        table.checks().stream().map(CheckConstraint::expression).toList()));
    }

    List<Operation> dropOfIndex(String written) {
        boolean isUnique =
                !has(table.indexes(), Index::name, written) && has(table.uniques(), UniqueConstraint::name, written);
        return List.of(
                isUnique
                        ? new Operation.DropUnique(table.name(), unique(written))
                        : new Operation.DropIndex(table.name(), named("index", table.indexes(), Index::name, written)));
    }

    /** Nothing where the database has no checks at all. */
    List<Operation> dropOfCheck(Supplier<CheckConstraint> check) {
        CheckConstraint any = CheckConstraint.of(Name.given("ck"), "1 = 1");
        return lowered(bare().add(any).build()).checks().isEmpty()
                ? List.of()
                : List.of(new Operation.DropCheck(table.name(), check.get()));
    }

    /** A new column, and the check that its type may need here. */
    List<Operation> additions(Column plain, ColumnDefinition definition) {
        Table lowered = lowered(definition.of(plain));
        Column column = lowered.columns().get(0);
        List<Operation> all = new ArrayList<>();
        all.add(new Operation.AddColumn(table.name(), column, definition.fill(), definition.followers()));
        lowered.checks().forEach(check -> all.add(new Operation.AddCheck(table.name(), check)));
        return all;
    }

    /** Another definition of a column, and of the check that its type needs here. */
    List<Operation> alterations(String written, ColumnDefinition definition) {
        Column before = column(written);
        Table lowered = lowered(definition.of(before));
        Column after = lowered.columns().get(0);
        List<Operation> all = new ArrayList<>();
        List<CheckConstraint> replaced = table.checks().stream()
                .filter(check -> lowered.checks().stream().anyMatch(other -> isNamed(check, other)))
                .toList();
        replaced.forEach(check -> all.add(new Operation.DropCheck(table.name(), check)));
        all.add(new Operation.AlterColumn(table.name(), before, after, definition.fill(), null));
        lowered.checks().forEach(check -> all.add(new Operation.AddCheck(table.name(), check)));
        return all;
    }

    private static boolean isNamed(CheckConstraint check, CheckConstraint other) {
        Name name = check.name();
        Name wanted = other.name();
        return name != null && wanted != null && name.text().equals(wanted.text());
    }

    List<Operation> additions(UniqueConstraint unique) {
        return uniques(lowered(bare().add(unique).build()));
    }

    /** A database may tell no difference between a unique index and a unique constraint. */
    private List<Operation> uniques(Table lowered) {
        return lowered.uniques().stream()
                .<Operation>map(one -> new Operation.AddUnique(table.name(), one))
                .toList();
    }

    List<Operation> additions(ForeignKey key) {
        return lowered(bare().add(key).build()).foreignKeys().stream()
                .<Operation>map(one -> new Operation.AddForeignKey(table.name(), one))
                .toList();
    }

    List<Operation> additions(CheckConstraint check) {
        return lowered(bare().add(check).build()).checks().stream()
                .<Operation>map(one -> new Operation.AddCheck(table.name(), one))
                .toList();
    }

    List<Operation> additions(Index index) {
        Table lowered = lowered(bare().add(index).build());
        List<Operation> all = new ArrayList<>(uniques(lowered));
        lowered.indexes().forEach(one -> all.add(new Operation.CreateIndex(table.name(), one)));
        return all;
    }

    PrimaryKey lowered(PrimaryKey key) {
        return Objects.requireNonNull(lowered(bare().primaryKey(key).build()).primaryKey());
    }

    Table lowered(Table neutral) {
        return schema.lowered(Schema.of(List.of(neutral))).tables().get(0);
    }

    /** The column alone with its key, which may say what becomes of it; one that numbers rows will be a key. */
    private Table lowered(Column column) {
        TableBuilder alone = new TableBuilder(table.name()).add(column).options(table.options());
        PrimaryKey key = PrimaryKey.of(null, List.of(column.name()));
        if (column.isIdentity() || table.primaryKeyColumns().equals(key.columns())) {
            alone.primaryKey(key);
        }
        return lowered(alone.build());
    }

    /** The columns and their key alone, none of which numbers rows: another key may be on its way. */
    private TableBuilder bare() {
        return new TableBuilder(table.name())
                .columns(table.columns())
                .mapColumns(column -> column.isIdentity() ? column.withDefault(null) : column)
                .primaryKey(table.primaryKey())
                .options(table.options());
    }

    private static <T> boolean has(List<T> all, Function<T, @Nullable Name> naming, String written) {
        return Resolver.find(all, one -> text(naming.apply(one)), written).isPresent();
    }

    private static String text(@Nullable Name name) {
        return name == null ? "" : name.text();
    }

    private <T> T named(String kind, List<T> all, Function<T, @Nullable Name> naming, String written) {
        Function<T, String> text = one -> text(naming.apply(one));
        return Resolver.find(all, text, written)
                .orElseThrow(() -> NotThereException.of(
                        kind,
                        written + " on table " + table.name(),
                        all.stream().map(text).filter(name -> !name.isEmpty()).toList()));
    }

    private <T> T of(String kind, List<T> all, Function<T, List<String>> columns, List<String> written) {
        List<String> real =
                written.stream().map(column -> column(column).name()).toList();
        return all.stream()
                .filter(one -> columns.apply(one).equals(real))
                .findFirst()
                .orElseThrow(() -> NotThereException.of(
                        kind,
                        String.join(", ", written) + " on table " + table.name(),
                        all.stream().map(columns).map(Object::toString).toList()));
    }

    private List<String> qualified(List<String> columns) {
        return columns.stream().map(column -> table.name() + "." + column).toList();
    }
}
