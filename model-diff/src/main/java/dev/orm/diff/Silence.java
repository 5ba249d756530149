package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Normalizer;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.schema.VirtualTable;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Silence is not none: copies into the desired schema what the database holds, the model does not mention and this
 * history did not make.
 */
final class Silence {
    private final Dialect dialect;
    private final Normalizer normalizer;
    private final Scope scope;
    private final Keeper keeper;
    private final Made made;
    private final GeneratedIds generated;

    Silence(Dialect dialect, Normalizer normalizer, Scope scope, Keeper keeper, Made made, GeneratedIds generated) {
        this.dialect = dialect;
        this.normalizer = normalizer;
        this.scope = scope;
        this.keeper = keeper;
        this.made = made;
        this.generated = generated;
    }

    /** The aligned schema, completed; the keeper knows what was kept. */
    Schema complete(Twin<Schema> actual, Schema aligned) {
        List<Table> tables = tables(actual, aligned);
        Schema found = actual.written();
        List<View> views = found.views().stream()
                .sorted(Comparator.comparing(View::name))
                .filter(this::keeps)
                .toList();
        found.virtualTables().forEach(this::keep);
        return new Schema(
                tables,
                sequences(found, aligned),
                types(found, aligned),
                views,
                triggers(found, tables, views),
                found.virtualTables());
    }

    /** The model's tables in its order, then what is kept, by name: the order of a database is an accident. */
    private List<Table> tables(Twin<Schema> actual, Schema aligned) {
        Map<TableName, Twin<Table>> left = new TreeMap<>(Twin.tables(actual));
        List<Table> completed = new ArrayList<>();
        Twin.tables(Twin.of(aligned, normalizer)).forEach((name, table) -> {
            Twin<Table> found = left.remove(name);
            completed.add(found == null ? table.written() : complete(found, table));
        });
        left.forEach((name, table) -> {
            if (!scope.holds(name) || keeper.keeps(name.toString(), made.made(name), "table " + name)) {
                completed.add(table.written());
            }
        });
        return completed;
    }

    private Table complete(Twin<Table> actual, Twin<Table> desired) {
        Phrases phrases = new Phrases(dialect);
        ColumnSilence columns = new ColumnSilence(keeper, phrases, new TypeSilence(dialect.typeNames()), generated);
        return new TableSilence(keeper, made, scope, columns, phrases, actual, desired).complete();
    }

    private List<Sequence> sequences(Schema actual, Schema aligned) {
        List<Sequence> all = new ArrayList<>();
        aligned.sequences()
                .forEach(sequence -> all.add(actual.sequences().stream()
                        .filter(found -> found.name().equals(sequence.name()))
                        .findFirst()
                        .map(found -> complete(found, sequence))
                        .orElse(sequence)));
        actual.sequences().stream()
                .filter(found -> all.stream().noneMatch(other -> other.name().equals(found.name())))
                .filter(found -> keeps("sequence", found.name()))
                .forEach(all::add);
        return all;
    }

    /** With what the database says of it beyond the model. */
    private Sequence complete(Sequence actual, Sequence desired) {
        Options unsaid = actual.options();
        for (String key : desired.options().values().keySet()) {
            unsaid = unsaid.without(key);
        }
        String name = desired.name() + "." + Aspect.OPTION.word();
        boolean kept = unsaid.isEmpty()
                || !scope.holds(desired.name())
                || keeper.keeps(name, false, Phrases.options(unsaid) + " of sequence " + desired.name());
        Options options = kept ? ColumnSilence.merge(unsaid, desired.options()) : desired.options();
        return new Sequence(desired.name(), start(actual, desired), desired.increment(), options);
    }

    /** A model that says nothing says 1, as JPA has it. */
    private long start(Sequence actual, Sequence desired) {
        boolean unsaid =
                desired.start() == 1 && !keeper.isUnwanted(desired.name().toString());
        return unsaid || !scope.holds(desired.name()) ? actual.start() : desired.start();
    }

    private List<NamedType> types(Schema actual, Schema aligned) {
        List<NamedType> all = new ArrayList<>();
        aligned.types()
                .forEach(type -> all.add(actual.types().stream()
                        .filter(found -> found.name().equals(type.name()))
                        .findFirst()
                        .map(found -> complete(found, type))
                        .orElse(type)));
        actual.types().stream()
                .filter(found -> all.stream().noneMatch(other -> other.name().equals(found.name())))
                .filter(found -> keeps("type", found.name()))
                .forEach(all::add);
        return all;
    }

    private NamedType complete(NamedType actual, NamedType desired) {
        return isPermuted(actual, desired) && keepsOrder(actual) ? actual : desired.withOptions(actual.options());
    }

    private static boolean isPermuted(NamedType found, NamedType desired) {
        return !found.values().equals(desired.values())
                && Set.copyOf(found.values()).equals(Set.copyOf(desired.values()));
    }

    /** Another order makes a database write every row again: only for who asks for it. */
    private boolean keepsOrder(NamedType type) {
        String values = type.values().stream().map(dialect.syntax()::literal).collect(Collectors.joining(", "));
        return !scope.holds(type.name())
                || keeper.keeps(
                        type.name() + ".order", false, "order (" + values + ") of the values of type " + type.name());
    }

    private boolean keeps(String kind, TableName name) {
        return !scope.holds(name) || keeper.keeps(name.toString(), made.made(name), kind + " " + name);
    }

    private boolean keeps(View view) {
        return !scope.holds(view.name()) || keeper.keepsUnlessAsked(view.name().toString(), "view " + view.name());
    }

    private void keep(VirtualTable table) {
        if (scope.holds(table.name())) {
            keeper.keepAlways(table.name().toString(), "virtual table " + table.name() + " (" + table.module() + ")");
        }
    }

    /** Those whose table (or view) stays. */
    private List<Trigger> triggers(Schema actual, List<Table> tables, List<View> views) {
        Set<TableName> staying = new HashSet<>();
        tables.forEach(table -> staying.add(table.name()));
        views.forEach(view -> staying.add(view.name()));
        return actual.triggers().stream()
                .sorted(Comparator.comparing(Trigger::name))
                .filter(trigger -> staying.contains(trigger.table()) ? keeps(trigger) : keeper.goes(trigger.name()))
                .toList();
    }

    private boolean keeps(Trigger trigger) {
        return !scope.holds(trigger.table()) || keeper.keepsUnlessAsked(trigger.name(), trigger.label());
    }
}
