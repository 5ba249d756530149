package dev.orm.diff;

import dev.orm.dialect.Capabilities;
import dev.orm.dialect.Normalizer;
import dev.orm.diff.Matching.Match;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the database what the model has no opinion on: the spelling of names that fold, the names of what a rule
 * named, the order of columns, of derived keys and of the values of a column's own enum. A pure function; what it returns differs from the model in nothing
 * that a person chose.
 */
final class Alignment {
    private final Capabilities capabilities;
    private final Syntax syntax;
    private final Normalizer normalizer;

    Alignment(Capabilities capabilities, Syntax syntax, Normalizer normalizer) {
        this.capabilities = capabilities;
        this.syntax = syntax;
        this.normalizer = normalizer;
    }

    /** The desired schema, aligned; tables in its own order. Both are lowered. */
    Schema align(Twin<Schema> actual, Schema desired) {
        Schema spelt = new NameFolding(actual.written(), desired, capabilities, syntax).spelt();
        Map<TableName, Twin<Table>> existing = Twin.tables(actual);
        List<Table> tables = new ArrayList<>();
        for (Twin<Table> table : Twin.tables(Twin.of(spelt, normalizer)).values()) {
            Twin<Table> found = existing.get(table.written().name());
            tables.add(found == null ? table.written() : align(found, table));
        }
        Schema aligned = spelt.withTables(tables);
        return new ReferenceOrder(actual.written(), aligned).ordered();
    }

    private static Table align(Twin<Table> actual, Twin<Table> desired) {
        TableMatching matching = TableMatching.of(actual, desired);
        Table table = desired.written();
        Table aligned = table.toBuilder()
                .columns(columnsInOrder(actual.written(), table))
                .primaryKey(primaryKey(actual.written().primaryKey(), table.primaryKey()))
                .uniques(aligned(PartKind.UNIQUE, matching.uniques()))
                .foreignKeys(aligned(PartKind.FOREIGN_KEY, matching.foreignKeys()))
                .checks(aligned(PartKind.CHECK, matching.checks()))
                .indexes(aligned(PartKind.INDEX, matching.indexes()))
                .build();
        return UniqueIndexes.acceptEither(actual.written(), aligned);
    }

    private static List<Column> columnsInOrder(Table actual, Table desired) {
        Map<String, Column> left = new HashMap<>();
        desired.columns().forEach(column -> left.put(column.name(), column));
        List<Column> ordered = new ArrayList<>();
        for (Column existing : actual.columns()) {
            Column column = left.remove(existing.name());
            if (column != null) {
                ordered.add(column.withType(valuesInOrder(existing.type(), column.type())));
            }
        }
        desired.columns().stream()
                .filter(column -> left.containsKey(column.name()))
                .forEach(ordered::add);
        return ordered;
    }

    /** Of values in the column's own type: these are stored by position, so new ones go last and no row is written. */
    private static SqlType valuesInOrder(SqlType actual, SqlType desired) {
        if (!(actual instanceof SqlType.Enumeration found)
                || !(desired instanceof SqlType.Enumeration wanted)
                || wanted.type() != null) {
            return desired;
        }
        Set<String> values = new LinkedHashSet<>(found.values());
        values.retainAll(wanted.values());
        values.addAll(wanted.values());
        return new SqlType.Enumeration(wanted.type(), List.copyOf(values), wanted.length());
    }

    private static @Nullable PrimaryKey primaryKey(@Nullable PrimaryKey actual, @Nullable PrimaryKey desired) {
        if (actual == null || desired == null || !sameColumns(actual.columns(), desired.columns())) {
            return desired;
        }
        Name name = desired.name();
        PrimaryKey ordered = desired.withParts(actual.parts());
        return name == null || name.isDerived() ? ordered.withName(actual.name()) : ordered;
    }

    private static <T> List<T> aligned(PartKind<T> kind, Matching<T> matching) {
        return matching.wanted().stream().map(match -> aligned(kind, match)).toList();
    }

    private static <T> T aligned(PartKind<T> kind, Match<T> match) {
        T part = match.desired().written();
        Twin<T> actual = match.actual();
        if (actual == null) {
            return part;
        }
        Name name = kind.name(part);
        Name found = kind.name(actual.written());
        if (name != null && !name.isDerived()) {
            boolean sameName = found != null && found.text().equalsIgnoreCase(name.text());
            return sameName ? kind.named(part, found) : part;
        }
        return match.same() ? kind.named(kind.orderedAs(actual, match.desired()), found) : part;
    }

    private static boolean sameColumns(List<String> left, List<String> right) {
        return left.size() == right.size() && Set.copyOf(left).equals(Set.copyOf(right));
    }
}
