package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.operation.UndoFill;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what existing rows get in columns that become NOT NULL, change or come under a constraint, in the upgrade and in its undo. Where the column has a
 * default, the dialect's Ddl takes that.
 */
final class Fills extends SelectiveVisitor<Operation> {
    private final Map<ColumnRef, String> said;
    private final Schema before;
    private final Syntax syntax;
    private final Set<ColumnRef> used = new HashSet<>();
    private final Set<ColumnRef> tightened = new HashSet<>();
    private final List<ColumnRef> needed = new ArrayList<>();

    /** @param before the schema that the undo comes back to */
    Fills(Map<ColumnRef, String> said, Schema before, Syntax syntax) {
        this.said = said;
        this.before = before;
        this.syntax = syntax;
    }

    /** What {@code --fill} says, by column of the desired schema. */
    static Map<ColumnRef, String> find(List<String> flags, Schema desired) {
        Map<ColumnRef, String> said = new LinkedHashMap<>();
        SchemaNames names = new SchemaNames(desired);
        for (String flag : flags) {
            int equals = equals(flag, names);
            if (equals < 1 || flag.substring(equals + 1).isBlank()) {
                throw FlagException.malformed("--fill", flag, "TABLE.COLUMN=EXPRESSION");
            }
            String column = flag.substring(0, equals).strip();
            ColumnRef found = names.column(column)
                    .orElseThrow(() -> FlagException.unknown("--fill", flag, column, names.columns()));
            said.put(found, flag.substring(equals + 1).strip());
        }
        return said;
    }

    /** Where the expression begins: behind the first sign before which a column stands, which may have one in its name. */
    private static int equals(String flag, SchemaNames names) {
        return IntStream.range(0, flag.length())
                .filter(at -> flag.charAt(at) == '='
                        && names.column(flag.substring(0, at).strip()).isPresent())
                .findFirst()
                .orElse(flag.indexOf('='));
    }

    /** The operations with their fills. */
    List<Operation> fill(List<Operation> operations) {
        tightened.addAll(Tightened.by(operations, before));
        List<Operation> filled = new ArrayList<>(
                operations.stream().map(operation -> operation.accept(this)).toList());
        said.forEach((column, expression) -> {
            if (tightened.contains(column) && used.add(column)) {
                filled.add(conversion(column, expression));
            }
        });
        said.forEach((column, expression) -> {
            if (!used.contains(column)) {
                throw FlagException.pointless(
                        "--fill",
                        column + "=" + expression,
                        "column " + column
                                + " neither arrives nor becomes NOT NULL, its type stays, and no new constraint is on it");
            }
        });
        return filled;
    }

    /** Only the rows change, for the sake of a constraint that comes. */
    private Operation conversion(ColumnRef name, String expression) {
        Column column = before.table(name.table())
                .flatMap(table -> table.column(name.column()))
                .orElseThrow();
        return new Operation.AlterColumn(name.table(), column, column, new Fill.Expression(expression), null);
    }

    /** Columns that need a fill that nobody said. */
    List<ColumnRef> needed() {
        return List.copyOf(needed);
    }

    @Override
    Operation otherwise(Operation operation) {
        return operation;
    }

    @Override
    public Operation visitAddColumn(Operation.AddColumn add) {
        return new Operation.AddColumn(add.table(), add.column(), upgrade(add.table(), null, add.column()));
    }

    @Override
    public Operation visitDropColumn(Operation.DropColumn drop) {
        return new Operation.DropColumn(
                drop.table(), drop.column(), undo(drop.table(), drop.column(), null), followers(drop));
    }

    private List<String> followers(Operation.DropColumn drop) {
        List<String> columns =
                before.table(drop.table()).map(Table::columnNames).orElse(List.of());
        return columns.subList(columns.indexOf(drop.column().name()) + 1, columns.size());
    }

    @Override
    public Operation visitAlterColumn(Operation.AlterColumn alter) {
        Column from = alter.before();
        Column into = alter.after();
        Operation.AlterColumn filled = new Operation.AlterColumn(
                alter.table(), from, into, upgrade(alter.table(), from, into), undo(alter.table(), from, into));
        boolean another = !from.type().equals(into.type()) && (filled.converts() || isUnnamedEnum(into));
        return another && filled.fill() instanceof Fill.Expression said ? turned(filled, said) : filled;
    }

    /** Its server counts its values, so that no number may pass into it but through the fill. */
    private static boolean isUnnamedEnum(Column column) {
        return column.type() instanceof SqlType.Enumeration type && type.type() == null;
    }

    /** Where every value becomes another, the undo makes of it what it was, if what was said can be turned around. */
    private Operation turned(Operation.AlterColumn alter, Fill.Expression said) {
        return TurnedCase.of(said.sql(), alter.after().name(), syntax)
                .<Operation>map(undo -> new Operation.AlterColumn(
                        alter.table(), alter.before(), alter.after(), alter.fill(), new Fill.Expression(undo)))
                .orElse(alter);
    }

    private @Nullable Fill upgrade(TableName table, @Nullable Column from, Column into) {
        ColumnRef column = new ColumnRef(table, into.name());
        boolean becomesNotNull = !into.nullable() && (from == null || (from.nullable() && !from.isIdentity()));
        String expression = said.get(column);
        boolean changesType = from != null && !from.type().equals(into.type());
        if (expression != null && (from == null || becomesNotNull || changesType || tightened.contains(column))) {
            used.add(column);
            return new Fill.Expression(expression);
        }
        if (!becomesNotNull || isGiven(into)) {
            return null;
        }
        needed.add(column);
        return null;
    }

    private @Nullable Fill undo(TableName table, Column from, @Nullable Column into) {
        boolean becomesNotNull = !from.nullable() && (into == null || into.nullable());
        if (!becomesNotNull || isGiven(from)) {
            return null;
        }
        return before.table(table).map(found -> UndoFill.of(found, from)).orElse(null);
    }

    /** Whether a row that leaves the column out gets a value by itself. */
    private static boolean isGiven(Column column) {
        DefaultValue value = column.defaultValue();
        boolean hasDefault = value != null && !value.equals(DefaultValue.Literal.nothing());
        return hasDefault || column.generated() != null;
    }
}
