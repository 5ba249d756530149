package dev.orm.dialect.mysql;

import dev.orm.dialect.OwnTable;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Normalizes one table. */
final class TableNormalizer {
    /** What MariaDB gives a compressed column that is NOT NULL. */
    private static final DefaultValue EMPTY = DefaultValue.Literal.string("");

    private final Table table;
    private final Map<TableName, Table> tables;
    private final ServerFacts facts;
    private final ExpressionText texts;
    private final OwnTable own;
    private final StoredValue values;
    private final UnaryOperator<SqlType> types;
    private final String collation;
    private final Map<String, String> spelt = new HashMap<>();

    /** @param types a type under the one name that the server has for it */
    TableNormalizer(Table table, Map<TableName, Table> tables, ServerFacts facts, UnaryOperator<SqlType> types) {
        Syntax syntax = MySqlSyntax.of(facts);
        this.table = table;
        this.tables = tables;
        this.facts = facts;
        this.texts = new ExpressionText(syntax);
        this.own = new OwnTable(table.name().name(), syntax);
        this.values = new StoredValue(syntax);
        this.types = types;
        this.collation = new Collations(facts).ofTable(table.options());
        table.columnNames().forEach(name -> spelt.put(name.toLowerCase(Locale.ROOT), name));
    }

    Table normalized() {
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .primaryKey(key == null ? null : new PrimaryKey(key.name(), parts(key.parts()), Options.none()))
                .uniques(table.uniques().stream().map(this::unique).toList())
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .checks(table.checks().stream().map(this::check).toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .seeds(List.of())
                .options(options(table.options()))
                .build();
    }

    private Options options(Options options) {
        Options normal = options.without(OptionKeys.CHARSET).without(OptionKeys.COLLATION);
        if (!collation.equals(Charsets.collation(facts.collation()))) {
            normal = normal.with(OptionKeys.COLLATION, collation);
        }
        normal = lowerCase(lowerCase(normal, OptionKeys.ENGINE), OptionKeys.ROW_FORMAT);
        boolean usual = normal.get(OptionKeys.ENGINE)
                .map(engine -> engine.equalsIgnoreCase(facts.engine()))
                .orElse(true);
        return usual ? normal.without(OptionKeys.ENGINE) : normal;
    }

    private static Options lowerCase(Options options, String key) {
        return options.get(key)
                .map(value -> options.with(key, value.toLowerCase(Locale.ROOT)))
                .orElse(options);
    }

    private Column column(Column column) {
        boolean inKey = table.primaryKeyColumns().contains(column.name());
        SqlType type = column.options().has(OptionKeys.ZEROFILL) ? filled(column.type()) : types.apply(column.type());
        Column typed = column.withType(type)
                .withNullable(column.nullable() && !inKey && !column.isIdentity())
                .withCollation(new Collations(facts).ofColumn(column, collation))
                .withComment(column.comment() == null || column.comment().isEmpty() ? null : column.comment())
                .withOptions(columnOptions(column.options()));
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            return typed.withDefault(null)
                    .withGenerated(new GeneratedColumn(canonical(generated.expression()), generated.stored()));
        }
        DefaultValue value = values.of(typed);
        boolean implied = value == null && !typed.nullable() && typed.options().has(OptionKeys.COMPRESSED);
        return typed.withDefault(implied ? EMPTY : value);
    }

    /** What is filled with zeros has a width. */
    private SqlType filled(SqlType type) {
        return type instanceof SqlType.Int
                ? TypeReader.read(new MySqlTypeNames(facts).spell(type) + " zerofill", facts)
                        .type()
                : type;
    }

    private Options columnOptions(Options options) {
        Options plain = options.without(OptionKeys.CHARSET);
        return plain.get(OptionKeys.ON_UPDATE)
                .map(now -> plain.with(OptionKeys.ON_UPDATE, texts.canonical(now)))
                .orElse(plain);
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        return new UniqueConstraint(unique.name(), parts(unique.parts()), Deferral.NOT_DEFERRABLE, Options.none());
    }

    /** RESTRICT, NO ACTION and nothing are the same here, where every check is immediate. */
    private ForeignKey foreignKey(ForeignKey key) {
        Table other = tables.get(key.referencedTable());
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                other == null ? key.referencedColumns() : referenced(key, other),
                action(key.onDelete()),
                action(key.onUpdate()),
                ForeignKey.Match.SIMPLE,
                Deferral.NOT_DEFERRABLE,
                Options.none());
    }

    /** MySQL 8.0 before 8.0.14 reports these columns in lower case. */
    private static List<String> referenced(ForeignKey key, Table other) {
        if (key.referencedColumns().isEmpty()) {
            return other.primaryKeyColumns();
        }
        return key.referencedColumns().stream()
                .map(name -> other.columnNames().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static ForeignKey.Action action(ForeignKey.Action action) {
        return action == ForeignKey.Action.RESTRICT ? ForeignKey.Action.NO_ACTION : action;
    }

    private CheckConstraint check(CheckConstraint check) {
        Options options = TableLowering.known(check.options(), Set.of(OptionKeys.NOT_ENFORCED));
        return new CheckConstraint(check.name(), canonical(check.expression()), options);
    }

    private Index index(Index index) {
        Options options = lowerCase(lowerCase(index.options(), OptionKeys.METHOD), OptionKeys.PARSER);
        return new Index(index.name(), index.unique(), parts(index.parts()), null, options);
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String column = part.column();
        String expression = part.expression();
        return new IndexPart(
                column == null ? null : spelt.getOrDefault(column.toLowerCase(Locale.ROOT), column),
                expression == null ? null : canonical(expression),
                part.descending(),
                null,
                null,
                KeyParts.fitted(part, table).options());
    }

    private String canonical(String expression) {
        return texts.canonical(own.unqualified(expression));
    }
}
