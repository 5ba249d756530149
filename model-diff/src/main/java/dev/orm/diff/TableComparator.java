package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares one table with the aligned table that the model asks for. */
final class TableComparator {
    private final Twin<Table> actual;
    private final Twin<Table> desired;
    private final Made made;
    private final TableName name;
    private final List<Operation> operations = new ArrayList<>();

    TableComparator(Twin<Table> actual, Twin<Table> desired, Made made) {
        this.actual = actual;
        this.desired = desired;
        this.made = made;
        this.name = actual.written().name();
    }

    List<Operation> compare() {
        Table before = actual.written();
        Table after = desired.written();
        columns();
        primaryKey(before.primaryKey(), after.primaryKey());
        parts(Table::uniques, TableComparator::given, Operation.DropUnique::new, Operation.AddUnique::new);
        parts(Table::foreignKeys, TableComparator::given, Operation.DropForeignKey::new, Operation.AddForeignKey::new);
        parts(Table::checks, TableComparator::given, Operation.DropCheck::new, Operation.AddCheck::new);
        parts(Table::indexes, TableComparator::given, Operation.DropIndex::new, Operation.CreateIndex::new);
        rows(after.seeds());
        if (!Objects.equals(before.comment(), after.comment())) {
            operations.add(new Operation.SetTableComment(name, before.comment(), after.comment()));
        }
        if (!actual.normal().options().equals(desired.normal().options())) {
            operations.add(new Operation.SetTableOptions(name, before.options(), after.options()));
        }
        return operations;
    }

    private void columns() {
        Map<String, Twin<Column>> left = new LinkedHashMap<>();
        TableMatching.parts(actual, Table::columns)
                .forEach(column -> left.put(column.written().name(), column));
        for (Twin<Column> column : TableMatching.parts(desired, Table::columns)) {
            Twin<Column> found = left.remove(column.written().name());
            if (found == null) {
                operations.add(new Operation.AddColumn(name, column.written(), null));
            } else if (!found.normal().equals(column.normal())) {
                operations.add(new Operation.AlterColumn(name, found.written(), column.written(), null, null));
            }
        }
        left.values().forEach(column -> operations.add(new Operation.DropColumn(name, column.written(), null)));
    }

    private void primaryKey(@Nullable PrimaryKey before, @Nullable PrimaryKey after) {
        if (Objects.equals(
                given(actual.normal().primaryKey()), given(desired.normal().primaryKey()))) {
            return;
        }
        if (before != null) {
            operations.add(new Operation.DropPrimaryKey(name, before));
        }
        if (after != null) {
            operations.add(new Operation.AddPrimaryKey(name, after));
        }
    }

    /** Whatever is not on both sides, name and all, is dropped or added. */
    private <T> void parts(
            Function<Table, List<T>> parts,
            UnaryOperator<T> given,
            BiFunction<TableName, T, Operation> drop,
            BiFunction<TableName, T, Operation> add) {
        List<Twin<T>> left = new ArrayList<>(TableMatching.parts(actual, parts));
        List<Twin<T>> missing = new ArrayList<>();
        for (Twin<T> part : TableMatching.parts(desired, parts)) {
            T wanted = given.apply(part.normal());
            left.stream()
                    .filter(found -> given.apply(found.normal()).equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add(part));
        }
        left.forEach(part -> operations.add(drop.apply(name, part.written())));
        missing.forEach(part -> operations.add(add.apply(name, part.written())));
    }

    private void rows(List<SeedRow> seeds) {
        List<SeedRow> missing = made.made(name) ? SeedKeys.missing(seeds, name, made) : List.of();
        if (!missing.isEmpty()) {
            operations.add(new Operation.InsertRows(name, missing));
        }
    }

    private static @Nullable PrimaryKey given(@Nullable PrimaryKey key) {
        return key == null ? null : key.withName(given(key.name()));
    }

    private static UniqueConstraint given(UniqueConstraint unique) {
        return unique.withName(given(unique.name()));
    }

    private static ForeignKey given(ForeignKey key) {
        return key.withName(given(key.name()));
    }

    private static CheckConstraint given(CheckConstraint check) {
        return check.withName(given(check.name()));
    }

    private static Index given(Index index) {
        return index.withName(Name.given(index.name().text()));
    }

    private static @Nullable Name given(@Nullable Name name) {
        return name == null ? null : Name.given(name.text());
    }
}
