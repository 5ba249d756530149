package dev.orm.diff;

import dev.orm.schema.Deferral;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint and a full unique index over the same columns forbid the same rows. Where a rule named the desired
 * one, or it has the very name, the database's form is taken.
 */
final class UniqueIndexes {
    private UniqueIndexes() {}

    static Table acceptEither(Table actual, Table desired) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (UniqueConstraint unique : desired.uniques()) {
            Optional<Index> found = holdsUnique(actual, unique.columns())
                    ? Optional.empty()
                    : index(actual, unique.columns()).filter(index -> mayBe(unique.name(), index.name()));
            found.or(() -> underItsName(actual, unique)).ifPresentOrElse(indexes::add, () -> uniques.add(unique));
        }
        for (Index index : desired.indexes()) {
            Optional<UniqueConstraint> found =
                    isPlainUnique(index) && index(actual, columns(index)).isEmpty()
                            ? unique(actual, columns(index)).filter(unique -> mayBe(index.name(), unique.name()))
                            : Optional.empty();
            found.ifPresentOrElse(uniques::add, () -> addOnce(indexes, index));
        }
        return desired.toBuilder().uniques(uniques).indexes(indexes).build();
    }

    /** The constraint as an index, where an index of its name stands on other columns: it keeps what that one had. */
    private static Optional<Index> underItsName(Table actual, UniqueConstraint unique) {
        Name name = unique.name();
        return name == null || unique.deferral() != Deferral.NOT_DEFERRABLE
                ? Optional.empty()
                : actual.index(name.text())
                        .filter(UniqueIndexes::isPlainUnique)
                        .map(found -> new Index(name, true, unique.parts(), null, unique.options()));
    }

    private static void addOnce(List<Index> indexes, Index index) {
        if (indexes.stream()
                .noneMatch(other -> other.name().text().equals(index.name().text()))) {
            indexes.add(index);
        }
    }

    private static boolean mayBe(@Nullable Name desired, @Nullable Name actual) {
        return desired == null
                || desired.isDerived()
                || (actual != null && desired.text().equalsIgnoreCase(actual.text()));
    }

    private static boolean holdsUnique(Table table, List<String> columns) {
        return unique(table, columns).isPresent();
    }

    private static Optional<UniqueConstraint> unique(Table table, List<String> columns) {
        return table.uniques().stream()
                .filter(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(columns)))
                .findFirst();
    }

    private static Optional<Index> index(Table table, List<String> columns) {
        return table.indexes().stream()
                .filter(UniqueIndexes::isPlainUnique)
                .filter(index -> Set.copyOf(columns(index)).equals(Set.copyOf(columns)))
                .findFirst();
    }

    private static boolean isPlainUnique(Index index) {
        return index.unique()
                && index.where() == null
                && index.parts().stream().noneMatch(part -> part.expression() != null);
    }

    private static List<String> columns(Index index) {
        return IndexPart.columnNames(index.parts());
    }
}
