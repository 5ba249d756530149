package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Function;

/** The {@link Matching} of each kind of part of one table. */
record TableMatching(
        Matching<UniqueConstraint> uniques,
        Matching<ForeignKey> foreignKeys,
        Matching<CheckConstraint> checks,
        Matching<Index> indexes) {

    static TableMatching of(Twin<Table> actual, Twin<Table> desired) {
        return new TableMatching(
                match(PartKind.UNIQUE, actual, desired, Table::uniques),
                match(PartKind.FOREIGN_KEY, actual, desired, Table::foreignKeys),
                match(PartKind.CHECK, actual, desired, Table::checks),
                match(PartKind.INDEX, actual, desired, Table::indexes));
    }

    static <T> List<Twin<T>> parts(Twin<Table> table, Function<Table, List<T>> parts) {
        return Twin.zip(parts.apply(table.written()), parts.apply(table.normal()));
    }

    private static <T> Matching<T> match(
            PartKind<T> kind, Twin<Table> actual, Twin<Table> desired, Function<Table, List<T>> parts) {
        return Matching.of(kind, parts(actual, parts), parts(desired, parts));
    }
}
