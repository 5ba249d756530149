package dev.orm.dialect.mysql;

import dev.orm.dialect.CounterTable;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lowers one table; what the server cannot do is left out, and said. */
final class TableLowering {
    private static final Set<String> TABLE_OPTIONS = Set.of(
            OptionKeys.ENGINE, OptionKeys.CHARSET, OptionKeys.COLLATION, OptionKeys.ROW_FORMAT, CounterTable.STEP);
    /** What people call some of them behind a CREATE TABLE. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "default-charset", OptionKeys.CHARSET,
            "character-set", OptionKeys.CHARSET,
            "default-character-set", OptionKeys.CHARSET,
            "collate", OptionKeys.COLLATION,
            "default-collate", OptionKeys.COLLATION);

    private static final Set<String> INDEX_OPTIONS =
            Set.of(OptionKeys.METHOD, OptionKeys.INVISIBLE, OptionKeys.COMMENT, OptionKeys.PARSER);
    private static final Set<String> CHECK_OPTIONS = Set.of(OptionKeys.COLUMN, OptionKeys.NOT_ENFORCED);
    private static final Set<String> SPECIAL_METHODS = Set.of("fulltext", "spatial");

    /** A primary key has no name of its own here. */
    private static final Name PRIMARY = Name.given("PRIMARY");

    private final Table table;
    private final Function<TableName, Optional<Table>> others;
    private final ServerFacts facts;
    private final NeutralText texts;
    private final LeftOut leftOut;
    private final ColumnLowering columns;
    private KeyParts keys;

    TableLowering(Table table, Function<TableName, Optional<Table>> others, ServerFacts facts, LeftOut leftOut) {
        Syntax syntax = MySqlSyntax.of(facts);
        this.table = table.toBuilder().options(named(table.options())).build();
        this.others = others;
        this.facts = facts;
        this.leftOut = leftOut;
        this.texts = new NeutralText(syntax, table);
        this.columns = new ColumnLowering(this.table, facts, texts, leftOut);
        this.keys = new KeyParts(this.table, facts);
    }

    Table lowered() {
        PrimaryKey key = table.primaryKey();
        TableBuilder lowered = table.toBuilder()
                .options(known(table.options(), TABLE_OPTIONS))
                .primaryKey(key == null ? null : new PrimaryKey(PRIMARY, parts(key.parts()), Options.none()))
                .uniques(List.of())
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .checks(List.of())
                .indexes(List.of())
                .columns(List.of());
        table.columns().forEach(column -> columns.lower(column, lowered));
        keys = new KeyParts(lowered.build(), facts);
        table.uniques().forEach(unique -> add(unique, lowered));
        table.checks().forEach(check -> add(check, lowered));
        table.indexes().forEach(index -> add(index, lowered));
        return lowered.build();
    }

    private static Options named(Options options) {
        Options named = options;
        for (Map.Entry<String, String> option : options.values().entrySet()) {
            String key = OTHER_NAMES.get(option.getKey());
            named = key == null ? named : named.without(option.getKey()).with(key, option.getValue());
        }
        return named;
    }

    static Options known(Options options, Set<String> keys) {
        Options known = options;
        for (String key : options.values().keySet()) {
            known = keys.contains(key) ? known : known.without(key);
        }
        return known;
    }

    private void add(UniqueConstraint unique, TableBuilder lowered) {
        if (keys.canBeUnique(unique.parts())) {
            lowered.add(new UniqueConstraint(
                    unique.name(), parts(unique.parts()), Deferral.NOT_DEFERRABLE, Options.none()));
        } else {
            leftOut.add("the unique constraint on " + String.join(", ", unique.columns()), table.name());
        }
    }

    private ForeignKey foreignKey(ForeignKey key) {
        ForeignKey ordered = ordered(key, referenced(key));
        return new ForeignKey(
                key.name(),
                ordered.columns(),
                key.referencedTable(),
                ordered.referencedColumns(),
                action(key.onDelete()),
                action(key.onUpdate()),
                ForeignKey.Match.SIMPLE,
                Deferral.NOT_DEFERRABLE,
                known(key.options(), Set.of(OptionKeys.INDEX)));
    }

    /** They look for an index that begins with the columns in their order: that of the key referred to. */
    private ForeignKey ordered(ForeignKey key, List<String> referenced) {
        List<String> target = others.apply(key.referencedTable())
                .map(Table::primaryKeyColumns)
                .filter(columns -> columns.size() == referenced.size() && columns.containsAll(referenced))
                .orElse(referenced);
        List<String> columns = target.stream()
                .map(column -> key.columns().get(referenced.indexOf(column)))
                .toList();
        return ForeignKey.of(key.name(), columns, key.referencedTable(), target);
    }

    /** They insist on columns. */
    private List<String> referenced(ForeignKey key) {
        return key.referencedColumns().isEmpty()
                ? others.apply(key.referencedTable())
                        .map(Table::primaryKeyColumns)
                        .orElse(List.of())
                : key.referencedColumns();
    }

    /** InnoDB refuses SET DEFAULT. */
    private ForeignKey.Action action(ForeignKey.Action action) {
        if (action == ForeignKey.Action.SET_DEFAULT) {
            leftOut.add("the action SET DEFAULT", table.name());
            return ForeignKey.Action.NO_ACTION;
        }
        return action;
    }

    private void add(CheckConstraint check, TableBuilder lowered) {
        boolean enforced = !check.options().has(OptionKeys.NOT_ENFORCED);
        if (facts.features().checks() && (enforced || facts.features().unenforcedChecks())) {
            lowered.add(new CheckConstraint(
                    check.name(), texts.requoted(check.expression()), known(check.options(), CHECK_OPTIONS)));
        } else {
            leftOut.add("the check (" + check.expression() + ")" + (enforced ? "" : " not enforced"), table.name());
        }
    }

    private void add(Index index, TableBuilder lowered) {
        boolean functional = index.parts().stream().anyMatch(part -> part.expression() != null);
        if (functional && !facts.features().functionalIndexes()) {
            leftOut.add("index " + index.name() + " on an expression", table.name());
            return;
        }
        if (index.where() != null) {
            leftOut.add(
                    "the WHERE of index " + index.name() + (index.unique() ? ", and the index," : ""), table.name());
        }
        boolean forbidsMore = index.unique() && index.where() != null;
        if (forbidsMore || comesWithForeignKey(index)) {
            return;
        }
        if (index.unique() && !keys.canBeUnique(index.parts())) {
            leftOut.add("the unique index " + index.name(), table.name());
            return;
        }
        Options options = options(index);
        boolean cuts = !index.unique() && !options.has(OptionKeys.METHOD);
        List<IndexPart> parts = parts(index.parts());
        Index plain = new Index(index.name(), index.unique(), cuts ? keys.cut(parts) : parts, null, options);
        if (plain.unique() && isPlain(plain)) {
            lowered.add(new UniqueConstraint(plain.name(), plain.parts(), Deferral.NOT_DEFERRABLE, Options.none()));
        } else {
            lowered.add(plain);
        }
    }

    private Options options(Index index) {
        Options options = known(index.options(), INDEX_OPTIONS);
        index.options().values().keySet().stream()
                .filter(key -> !INDEX_OPTIONS.contains(key))
                .forEach(key -> leftOut.add("the option " + key + " of index " + index.name(), table.name()));
        boolean special = options.get(OptionKeys.METHOD)
                .map(method -> SPECIAL_METHODS.contains(method.toLowerCase(Locale.ROOT)))
                .orElse(false);
        return special ? options : options.without(OptionKeys.METHOD);
    }

    /** The server makes an index of the key's name for each foreign key that has none. */
    private boolean comesWithForeignKey(Index index) {
        return !index.unique()
                && isPlain(index)
                && table.foreignKeys().stream()
                        .anyMatch(key -> key.name() != null
                                && key.name()
                                        .text()
                                        .equalsIgnoreCase(index.name().text())
                                && key.columns().equals(IndexPart.columnNames(index.parts())));
    }

    /** An index of whole columns in ascending order, as a constraint has it. */
    static boolean isPlain(Index index) {
        return index.options().isEmpty()
                && index.parts().stream()
                        .allMatch(part -> part.column() != null
                                && !part.descending()
                                && part.options().isEmpty());
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String expression = part.expression() == null ? null : texts.requoted(part.expression());
        Options options = known(part.options(), Set.of(OptionKeys.PREFIX));
        return new IndexPart(part.column(), expression, part.descending(), null, null, options);
    }
}
