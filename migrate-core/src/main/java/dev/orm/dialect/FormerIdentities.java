package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Columns that count by themselves no longer, by the names that they have when all is done. */
public final class FormerIdentities {
    private final List<Place> places = new ArrayList<>();

    public FormerIdentities(List<Operation> operations) {
        operations.forEach(this::learn);
    }

    private void learn(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().isIdentity()
                && !alter.after().isIdentity()) {
            places.add(new Place(alter.table(), alter.after().name()));
        } else if (operation instanceof Operation.RenameTable rename) {
            places.replaceAll(
                    place -> place.table().equals(rename.before()) ? new Place(rename.after(), place.column()) : place);
        } else if (operation instanceof Operation.RenameColumn rename) {
            places.replaceAll(place -> place.equals(new Place(rename.table(), rename.before()))
                    ? new Place(place.table(), rename.after())
                    : place);
        }
    }

    /**
     * A query for the numbers that they gave, each raised by so many, as {@code number}; empty where there is no such
     * column.
     */
    public Optional<String> numbers(TableSpelling spelling, long raisedBy) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.stream()
                        .map(place -> "select " + spelling.syntax.name(place.column()) + " + " + raisedBy
                                + " as number from " + spelling.name(place.table()))
                        .collect(Collectors.joining(" union all ")));
    }

    private record Place(TableName table, String column) {}
}
