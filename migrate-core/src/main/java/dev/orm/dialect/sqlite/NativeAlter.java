package dev.orm.dialect.sqlite;

import dev.orm.operation.Operation;
import dev.orm.operation.SelectiveOperations;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether SQLite 3.35 does an operation without a rebuild. https://sqlite.org/lang_altertable.html sections 4 and 5
 *
 * <p>Where it is not certain the answer is no.
 */
final class NativeAlter extends SelectiveOperations<Boolean> {
    /** SQLite takes a column of such a name for the rowid here, and refuses. */
    private static final Set<String> ROWID_NAMES = Set.of("rowid", "_rowid_", "oid");

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private final Schema schema;
    private final Table table;

    NativeAlter(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
    }

    @Override
    protected Boolean change(Operation operation) {
        return false;
    }

    @Override
    protected Boolean other(Operation operation) {
        return true;
    }

    @Override
    public Boolean visitCreateIndex(Operation.CreateIndex operation) {
        return true;
    }

    @Override
    public Boolean visitDropIndex(Operation.DropIndex operation) {
        return true;
    }

    @Override
    public Boolean visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        boolean stored = column.generated() != null && column.generated().stored();
        if (stored || isRowid(column.name()) || column.isIdentity() || !isConstant(column.defaultValue())) {
            return false;
        }
        boolean strict = table.options().has(OptionKeys.STRICT) && column.generated() != null;
        return !strict && (column.nullable() || (hasValue(column.defaultValue()) && operation.fill() == null));
    }

    @Override
    public Boolean visitDropColumn(Operation.DropColumn operation) {
        String name = operation.column().name();
        boolean keyed = table.primaryKeyColumns().stream().anyMatch(key -> Names.same(key, name))
                || table.uniques().stream().anyMatch(unique -> holds(unique.columns(), name))
                || table.foreignKeys().stream().anyMatch(key -> holds(key.columns(), name))
                || isReferenced(name);
        boolean mentioned = table.checks().stream().anyMatch(check -> mentions(check.expression(), name))
                || table.indexes().stream().anyMatch(index -> mentions(index, name))
                || table.columns().stream().anyMatch(other -> isComputedFrom(other, name));
        return !keyed && !mentioned && !isRowid(name) && table.columns().size() > 1 && !isMentionedElsewhere();
    }

    private static boolean isRowid(String column) {
        return ROWID_NAMES.contains(Names.folded(column));
    }

    private boolean isReferenced(String name) {
        return schema.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key -> key.referencedTable().equals(table.name()) && holds(key.referencedColumns(), name));
    }

    private static boolean isComputedFrom(Column other, String name) {
        return other.generated() != null && mentions(other.generated().expression(), name);
    }

    /** A view or trigger that names the table makes SQLite look at it, and refuse where it uses the column. */
    private boolean isMentionedElsewhere() {
        String name = table.name().name();
        return schema.views().stream().anyMatch(view -> mentions(view.definition(), name))
                || schema.triggers().stream().anyMatch(trigger -> mentions(trigger.definition(), name));
    }

    private static boolean mentions(Index index, String name) {
        return (index.where() != null && mentions(index.where(), name))
                || index.parts().stream().anyMatch(part -> mentions(part, name));
    }

    private static boolean mentions(IndexPart part, String name) {
        return part.column() == null
                ? mentions(String.valueOf(part.expression()), name)
                : Names.same(part.column(), name);
    }

    private static boolean mentions(String text, String name) {
        return MentionedNames.in(text, SqliteSyntax.SYNTAX).contains(name);
    }

    private static boolean holds(Iterable<String> names, String name) {
        for (String other : names) {
            if (Names.same(other, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstant(@Nullable DefaultValue value) {
        return value == null || value instanceof DefaultValue.Literal || isBareConstant(value);
    }

    private static boolean isBareConstant(DefaultValue value) {
        return value instanceof DefaultValue.Expression expression
                && CONSTANTS.contains(expression.sql().toLowerCase(Locale.ROOT));
    }

    private static boolean hasValue(@Nullable DefaultValue value) {
        return value != null && !value.equals(DefaultValue.Literal.nothing());
    }
}
