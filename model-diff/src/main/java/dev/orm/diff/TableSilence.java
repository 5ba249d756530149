package dev.orm.diff;

import dev.orm.dialect.LastingOptions;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.script.Made;
import dev.orm.sql.MentionedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Completes one desired table with what the actual one holds beyond it. */
final class TableSilence {
    private final Keeper keeper;
    private final Made made;
    private final Scope scope;
    private final ColumnSilence columns;
    private final Phrases phrases;
    private final Twin<Table> actual;
    private final Twin<Table> desired;
    private final TableName name;
    private final TableMatching matching;
    private final TableAspects aspects;

    TableSilence(
            Keeper keeper,
            Made made,
            Scope scope,
            ColumnSilence columns,
            Phrases phrases,
            Twin<Table> actual,
            Twin<Table> desired) {
        this.keeper = keeper;
        this.made = made;
        this.scope = scope;
        this.columns = columns;
        this.phrases = phrases;
        this.actual = actual;
        this.desired = desired;
        this.name = desired.written().name();
        this.matching = TableMatching.of(actual, desired);
        this.aspects = new TableAspects(phrases);
    }

    Table complete() {
        ConstraintSilence constraints = new ConstraintSilence(keeper, made, actual.written());
        PrimaryKey key = primaryKey();
        Table table = desired.written();
        return table.toBuilder()
                .columns(columns(key))
                .primaryKey(key)
                .uniques(complete(matching.uniques(), constraints::unique, this::keeps))
                .foreignKeys(complete(matching.foreignKeys(), constraints::foreignKey, this::keeps))
                .checks(checks(constraints))
                .indexes(complete(matching.indexes(), constraints::index, this::keeps))
                .opaque(actual.written().opaque())
                .comment(comment(table))
                .options(options(table))
                .build();
    }

    private Options options(Table table) {
        Options kept = Options.none();
        for (Map.Entry<String, String> option :
                actual.written().options().values().entrySet()) {
            String key = option.getKey();
            boolean said = table.options().has(key);
            if (said || keeper.keeps(name + "." + key, aspects.isMade(made, actual, key), key + " of table " + name)) {
                kept = kept.with(key, option.getValue());
            }
        }
        return ColumnSilence.merge(kept, table.options());
    }

    private List<Column> columns(@Nullable PrimaryKey key) {
        Map<String, Twin<Column>> wanted = new LinkedHashMap<>();
        TableMatching.parts(desired, Table::columns)
                .forEach(column -> wanted.put(column.written().name(), column));
        List<Column> all = new ArrayList<>();
        for (Twin<Column> column : TableMatching.parts(actual, Table::columns)) {
            Twin<Column> other = wanted.remove(column.written().name());
            if (other != null) {
                all.add(columns.keep(name, column, other, definition(column), place(key, column)));
            } else if (keeps(column)) {
                all.add(column.written());
            }
        }
        wanted.values().forEach(column -> all.add(column.written()));
        return all;
    }

    private ColumnDefinition definition(Twin<Column> column) {
        return made.definition(name, column.written().name())
                .map(ColumnDefinition::parse)
                .orElseGet(ColumnDefinition::altered);
    }

    private ColumnSilence.KeyPlace place(@Nullable PrimaryKey key, Twin<Column> column) {
        String of = column.written().name();
        List<String> keyed = key == null ? List.of() : key.columns();
        List<String> before = actual.written().primaryKeyColumns();
        boolean alone = keyed.equals(List.of(of));
        boolean already = keyed.contains(of) && before.contains(of);
        return new ColumnSilence.KeyPlace(alone, already, alone && before.equals(keyed));
    }

    private @Nullable PrimaryKey primaryKey() {
        PrimaryKey key = desired.written().primaryKey();
        PrimaryKey found = actual.written().primaryKey();
        if (key == null || found == null) {
            return key == null && found != null && keeps(found) ? found : key;
        }
        Options options = key.columns().equals(found.columns())
                ? ColumnSilence.merge(found.options(), key.options())
                : LastingOptions.kept(found.options(), key.options());
        return new PrimaryKey(key.name(), key.parts(), options);
    }

    private @Nullable String comment(Table table) {
        String found = actual.written().comment();
        boolean keeps = table.comment() == null
                && found != null
                && keeper.keeps(
                        name + ".comment",
                        aspects.isMade(made, actual, TableAspects.COMMENT),
                        "comment of table " + name);
        return keeps ? found : table.comment();
    }

    /** What is kept may ask for the same as one of the model's checks, in several: then this one is there already. */
    private List<CheckConstraint> checks(ConstraintSilence constraints) {
        List<Twin<CheckConstraint>> kept = matching.checks().unmentioned().stream()
                .filter(check -> keeps(check.written()))
                .toList();
        Set<String> there = kept.stream()
                .flatMap(check -> Conjunction.members(check.normal().expression()).stream())
                .collect(Collectors.toSet());
        List<CheckConstraint> all = new ArrayList<>();
        matching.checks().wanted().stream()
                .filter(match -> match.actual() != null || !isThere(match.desired(), there))
                .forEach(match -> all.add(constraints.check(match)));
        kept.forEach(check -> all.add(check.written()));
        return all;
    }

    private static boolean isThere(Twin<CheckConstraint> check, Set<String> members) {
        Name name = check.written().name();
        boolean given = name != null && !name.isDerived();
        return !given && members.containsAll(Conjunction.members(check.normal().expression()));
    }

    private <T> List<T> complete(Matching<T> parts, Function<Matching.Match<T>, T> silence, Predicate<T> keeps) {
        List<T> all = new ArrayList<>();
        parts.wanted().forEach(match -> all.add(silence.apply(match)));
        parts.unmentioned().stream().map(Twin::written).filter(keeps).forEach(all::add);
        return all;
    }

    private boolean keeps(Twin<Column> column) {
        String of = name + "." + column.written().name();
        return !scope.holds(name, column.written().name())
                || keeper.keeps(
                        of,
                        definition(column).created(),
                        "column " + of + " "
                                + phrases.spoken().created(column.written()).text());
    }

    private boolean keeps(PrimaryKey key) {
        String text = "primary key " + PartNames.columns(key.columns()) + " of " + name;
        return isOutside(key.columns()) || keeper.keeps(PartNames.primaryKey(name, key), isMade(key.name()), text);
    }

    private boolean keeps(UniqueConstraint unique) {
        String of = PartNames.unique(name, unique);
        String text = "unique " + PartNames.columns(unique.columns()) + " of " + name + named(unique.name());
        return isOutside(unique.columns()) || keeper.keeps(of, isMade(unique.name()), text);
    }

    private boolean keeps(ForeignKey key) {
        String of = PartNames.foreignKey(name, key);
        String text = "foreign key " + PartNames.columns(key.columns()) + " of " + name + " to " + key.referencedTable()
                + named(key.name());
        return isOutside(key.columns()) || keeper.keeps(of, isMade(key.name()), text);
    }

    private boolean keeps(CheckConstraint check) {
        String of = PartNames.check(name, check);
        String text = "check (" + check.expression() + ") of " + name + named(check.name());
        return isOutside(MentionedNames.in(check.expression(), phrases.syntax()).lowerCase())
                || keeper.keeps(of, isMade(PartNames.made(name, check)), text);
    }

    private boolean keeps(Index index) {
        String text = "index " + index.name() + " on " + name;
        return isOutside(IndexPart.columnNames(index.parts()))
                || keeper.keeps(index.name().text(), isMade(index.name()), text);
    }

    private boolean isOutside(Collection<String> columnNames) {
        return Set.copyOf(columnNames).stream().anyMatch(column -> !scope.holds(name, column));
    }

    private boolean isMade(@Nullable Name part) {
        return part != null && made.made(name, PartNames.member(actual.written(), part));
    }

    private static String named(@Nullable Name name) {
        return name == null ? "" : " (" + name + ")";
    }
}
