package dev.orm.diff;

import dev.orm.dialect.CounterTable;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sequences, or tables that stand for them, number rows that are already there under another name from now on: one
 * that began anew would give their numbers again.
 */
final class NumberSources {
    private static final String USUAL = "_seq";

    private final Schema actual;
    private final Schema desired;
    private final Made made;
    private final List<TableName> there;
    private final List<TableName> wanted;
    private final Set<String> foldedThere;
    private final Set<String> foldedWanted;

    /** @param desired lowered */
    NumberSources(Schema actual, Schema desired, Made made) {
        this.actual = actual;
        this.desired = desired;
        this.made = made;
        this.there = names(actual);
        this.wanted = names(desired);
        this.foldedThere = folded(there);
        this.foldedWanted = folded(wanted);
    }

    /** Whether it is what numbers the rows of a table where nobody names another. */
    static boolean isUsual(TableName source, TableName table) {
        return Objects.equals(source.schema(), table.schema()) && source.name().equalsIgnoreCase(table.name() + USUAL);
    }

    /** What a person said, and what follows from it or is the only one that can be meant. */
    Renames followed(Renames said) {
        Map<TableName, TableName> all = new LinkedHashMap<>(said.sequences());
        said.tables().forEach((old, name) -> {
            if (there.contains(old)) {
                all.put(old, name);
            }
        });
        Map<TableName, TableName> known = Map.copyOf(all);
        all.putAll(ofRenamedTables(said, known));
        if (isAllTheSame(said)) {
            all.putAll(theOnlyOne(all));
        }
        return said.withSequences(those(all, known, false)).withTables(those(all, known, true));
    }

    private Map<TableName, TableName> those(
            Map<TableName, TableName> all, Map<TableName, TableName> known, boolean tables) {
        Map<TableName, TableName> found = new LinkedHashMap<>(all);
        found.keySet().removeAll(known.keySet());
        found.keySet().removeIf(old -> actual.table(old).isPresent() != tables);
        return found;
    }

    /** Less those whose old name the models still have, or whose new one something else has. */
    private Map<TableName, TableName> ofRenamedTables(Renames said, Map<TableName, TableName> known) {
        Map<TableName, TableName> found = new LinkedHashMap<>();
        said.tables()
                .forEach((old, name) -> usual(there, old)
                        .filter(source -> !known.containsKey(source))
                        .ifPresent(source -> usual(wanted, name)
                                .filter(into -> !source.equals(into) && !known.containsValue(into))
                                .ifPresent(into -> found.put(source, into))));
        boolean fewer = true;
        while (fewer) {
            Map<TableName, TableName> all = new LinkedHashMap<>(known);
            all.putAll(found);
            Set<String> going = folded(all.keySet());
            Set<String> coming = folded(all.values());
            fewer = found.entrySet()
                    .removeIf(rename -> stays(folded(rename.getKey()), foldedWanted, coming)
                            || stays(folded(rename.getValue()), foldedThere, going));
        }
        return found;
    }

    private static boolean stays(String name, Set<String> holders, Set<String> moving) {
        return holders.contains(name) && !moving.contains(name);
    }

    /** One of ours goes and one comes, and nothing else that either could be about. */
    private Map<TableName, TableName> theOnlyOne(Map<TableName, TableName> renamed) {
        Set<String> coming = folded(renamed.values());
        List<TableName> gone = there.stream()
                .filter(name -> made.made(name) && !foldedWanted.contains(folded(name)) && !renamed.containsKey(name))
                .toList();
        List<TableName> come = wanted.stream()
                .filter(name -> !foldedThere.contains(folded(name)) && !coming.contains(folded(name)))
                .toList();
        return gone.size() == 1 && come.size() == 1 ? Map.of(gone.get(0), come.get(0)) : Map.of();
    }

    /** Whether no table comes or goes, and every column that the database numbers by itself it numbers still. */
    private boolean isAllTheSame(Renames said) {
        Map<String, Table> before = tables(actual)
                .collect(Collectors.toMap(
                        table -> folded(said.tables().getOrDefault(table.name(), table.name())),
                        table -> table,
                        (one, other) -> one));
        Set<String> after = tables(desired).map(table -> folded(table.name())).collect(Collectors.toSet());
        boolean noneComes = before.keySet().containsAll(after);
        boolean noneGoes = before.entrySet().stream()
                .filter(table -> made.made(table.getValue().name()))
                .allMatch(table -> after.contains(table.getKey()));
        return noneComes
                && noneGoes
                && tables(desired)
                        .allMatch(table -> numbersAlike(before.getOrDefault(folded(table.name()), table), table));
    }

    private static boolean numbersAlike(Table before, Table after) {
        return after.columns().stream()
                .allMatch(column -> before.columns().stream()
                        .filter(found -> found.name().equalsIgnoreCase(column.name()))
                        .map(Column::isIdentity)
                        .allMatch(numbered -> numbered == column.isIdentity()));
    }

    private static Optional<TableName> usual(List<TableName> sources, TableName table) {
        return sources.stream().filter(source -> isUsual(source, table)).findFirst();
    }

    private static List<TableName> names(Schema schema) {
        List<TableName> names =
                new ArrayList<>(schema.sequences().stream().map(Sequence::name).toList());
        schema.tables().stream().filter(CounterTable::is).map(Table::name).forEach(names::add);
        return names;
    }

    private static Stream<Table> tables(Schema schema) {
        return schema.tables().stream().filter(table -> !CounterTable.is(table));
    }

    private static Set<String> folded(Collection<TableName> names) {
        return names.stream().map(NumberSources::folded).collect(Collectors.toSet());
    }

    private static String folded(TableName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
