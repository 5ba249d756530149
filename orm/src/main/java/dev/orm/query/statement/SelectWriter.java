package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Condition;
import dev.orm.query.Expression;
import dev.orm.query.Expressions;
import dev.orm.query.Order;
import dev.orm.query.Select;
import dev.orm.query.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One query as SQL. */
final class SelectWriter {
    private final Scope scope;
    private final Select select;
    private final ExpressionWriter expressions;
    private final ConditionWriter conditions;
    private final NamedGroups named;
    private final ExpressionWriter afterwards;
    private final SelectList list = new SelectList();

    private SelectWriter(Scope scope, Select select) {
        this.scope = scope;
        this.select = select;
        this.conditions = new ConditionWriter(scope);
        select.joins().forEach(scope::join);
        this.named = NamedGroups.of(scope, select);
        this.expressions = new ExpressionWriter(scope, named.whenSelected());
        this.afterwards = new ExpressionWriter(scope, named.afterwards());
    }

    static SelectWriter of(Context context, Select select) {
        return new SelectWriter(Scope.of(context, null, context.entity(select.entity())), select);
    }

    /** A subquery of what the scope belongs to. */
    static SelectWriter within(Scope outer, Select select) {
        Context context = outer.context();
        return new SelectWriter(Scope.of(context, outer, context.entity(select.entity())), select);
    }

    /** The rows. */
    SelectStatement statement() {
        List<Selected> items = new ArrayList<>();
        if (select.selections().isEmpty()) {
            requireEquality();
            items.add(new EntityColumns(scope.context(), scope.entity("")).select("", list));
        }
        for (Selection selection : select.selections()) {
            items.add(selected(selection));
        }
        SqlPart sql = query(orders());
        return new SelectStatement(sql.text(), sql.parameters(), items);
    }

    private void requireEquality() {
        if (select.distinctRows()) {
            EntityLayout entity = scope.context().entity(select.entity());
            scope.context()
                    .comparison()
                    .requireEquality(scope.context().leaves().ofRow(entity));
        }
    }

    /** The key of each entity once. */
    SelectStatement keys() {
        List<Selected> items = new ArrayList<>();
        for (ResolvedColumn column : scope.columns("")) {
            int position = list.add(SqlPart.of(column.sql()));
            Leaf leaf = column.leaf();
            Leaf value = leaf == null ? null : leaf.end();
            items.add(new Selected.Value("key", position, value, null));
        }
        SqlPart tail = tail(List.of());
        SqlPart sql = SqlPart.of("select distinct ", list.sql(), tail);
        return new SelectStatement(sql.text(), sql.parameters(), items);
    }

    /** The key of each entity once, as a query whose columns are {@code c1}, {@code c2}.. */
    SqlPart distinctKeys() {
        Operand.of(scope.columns("")).terms().forEach(list::add);
        SqlPart from = tail(List.of());
        return SqlPart.of("select distinct ", list.labelled(), from);
    }

    /** How many rows there are. */
    SqlPart count() {
        if (isPlain()) {
            return SqlPart.of("select count(*)", tail(List.of()));
        }
        terms();
        return SqlPart.of("select count(*) from (", labelledQuery(), ") counted");
    }

    /** A row if there is one. */
    SqlPart existence() {
        if (select.distinctRows() && select.offset() > 0) {
            terms();
            return SqlPart.of("select 1 from (", labelledQuery(), ") limited");
        }
        named.select(list);
        SqlPart terms = list.size() == 0 ? SqlPart.of("1") : list.sql();
        return SqlPart.of("select ", terms, tail(List.of()), window());
    }

    /** Whether there is a row, as a condition. MySQL heeds no LIMIT and no OFFSET in EXISTS. */
    SqlPart presence(boolean negated) {
        Integer limit = select.limit();
        if (limit != null && limit == 0) {
            return SqlPart.of(negated ? "1 = 1" : "1 = 0");
        }
        if (select.offset() == 0) {
            return SqlPart.of(negated ? "not exists (" : "exists (", existence(), ")");
        }
        if (isGrouped()) {
            terms();
            return SqlPart.of(negated ? "not exists (" : "exists (", "select * from (", labelledQuery(), ") limited)");
        }
        SqlPart rows = SqlPart.of("(select count(*)", tail(List.of()), ")");
        return SqlPart.of(rows, negated ? " <= " : " > ", bound(select.offset()));
    }

    /** One value, in parentheses. */
    Operand scalar() {
        List<Operand> operands = terms();
        if (list.size() != 1) {
            throw SeveralColumnsException.of(list.terms(), "scalar(..)");
        }
        List<SqlPart> orders = orders();
        boolean alone = selectedBeside() == 0;
        SqlPart query = alone ? query(orders) : derived(1);
        return operands.get(0).called(SqlPart.of("(", query, ")"));
    }

    /**
     * What may stand in {@code in (..)} behind an operand.
     *
     * @param check of what is compared
     */
    SqlPart members(Operand operand, BiConsumer<Operand, Operand> check) {
        terms().forEach(term -> check.accept(operand, term));
        int asked = operand.terms().size();
        if (list.size() != asked) {
            throw SeveralColumnsException.of(asked == 1 ? list.terms() : operand.terms(), "in");
        }
        boolean whole = select.limit() == null && select.offset() == 0;
        return selectedBeside() == 0 && whole ? query(List.of()) : derived(asked);
    }

    /** How many terms are selected only because the rest of the query asks for them. */
    private int selectedBeside() {
        int asked = list.size();
        named.select(list);
        return list.size() - asked;
    }

    /** The first columns of the query. */
    private SqlPart derived(int columns) {
        SqlPart query = labelledQuery();
        String labels = list.size() == columns ? "*" : list.labels(columns);
        return SqlPart.of("select " + labels + " from (", query, ") limited");
    }

    private boolean isGrouped() {
        return select.distinctRows() || !select.groups().isEmpty() || select.groupCondition() != null;
    }

    private boolean isPlain() {
        return select.selections().isEmpty() && !isGrouped() && select.limit() == null && select.offset() == 0;
    }

    private SqlPart labelledQuery() {
        List<SqlPart> orders = orders();
        named.select(list);
        return query(list.labelled(), orders);
    }

    /** The terms as values, without what only a reader of rows needs: an entity is its key. */
    private List<Operand> terms() {
        List<Operand> operands = select.selections().isEmpty()
                ? List.of(Operand.of(scope.columns("")).of(scope.referred("")))
                : select.selections().stream()
                        .map(selection -> expressions.write(selection.expression()))
                        .toList();
        operands.forEach(operand -> operand.terms().forEach(list::add));
        return operands;
    }

    private Selected selected(Selection selection) {
        if (selection.expression() instanceof Expression.Field field && field.outer() == 0) {
            if (select.distinctRows() && scope.attribute(field.path()) instanceof AttributeLayout.Basic) {
                compared(field);
            }
            return new FieldSelection(scope, list).select(selection.name(), field.path());
        }
        return entry(selection).orElseGet(() -> value(selection));
    }

    /** A query that groups has the columns of the key alone. */
    private Optional<Selected> entry(Selection selection) {
        return selection.expression() instanceof Expression.Entry entry
                        && select.groups().isEmpty()
                ? new EntrySelection(scope, list).select(selection.name(), entry)
                : Optional.empty();
    }

    private Selected value(Selection selection) {
        Operand operand = expressions.write(selection.expression());
        int column = list.add(operand.single("select"));
        return new Selected.Value(selection.name(), column, operand.leaf(), operand.type());
    }

    private SqlPart query(List<SqlPart> orders) {
        named.select(list);
        return query(list.sql(), orders);
    }

    private SqlPart query(SqlPart terms, List<SqlPart> orders) {
        String start = select.distinctRows() ? "select distinct " : "select ";
        return SqlPart.of(start, terms, tail(orders), window());
    }

    /** From FROM to ORDER BY. All expressions are written before the tables are named, because they join them. */
    private SqlPart tail(List<SqlPart> orders) {
        SqlPart where = conditions.where(select.condition());
        List<SqlPart> groups = groups();
        SqlPart having = select.groupCondition() == null ? SqlPart.of("") : having(select.groupCondition());
        return SqlPart.of(
                " from " + scope.from().sql(),
                named.from(),
                clause(" where ", where),
                clause(" group by ", SqlPart.joined(", ", groups)),
                clause(" having ", having),
                clause(" order by ", SqlPart.joined(", ", orders)));
    }

    private SqlPart having(Condition condition) {
        return new ConditionWriter(scope, afterwards).write(condition);
    }

    /** What is selected whole is grouped by whole: not every database knows that the rest of a row hangs on its key. */
    private List<SqlPart> groups() {
        SelectList groups = new SelectList();
        for (Expression group : select.groups()) {
            SqlPart name = named.group(group, list);
            (name == null ? compared(group).terms() : List.of(name)).forEach(groups::add);
            boolean whole = select.selections().stream()
                    .anyMatch(selection -> selection.expression().equals(group));
            if (whole && group instanceof Expression.Field field && field.outer() == 0) {
                new FieldSelection(scope, groups).select(field.path(), field.path());
            }
        }
        return groups.terms();
    }

    private Operand compared(Expression expression) {
        return scope.context().comparison().require(expressions.write(expression));
    }

    private static SqlPart clause(String word, SqlPart part) {
        return part.isEmpty() ? part : SqlPart.of(word, part);
    }

    private List<SqlPart> orders() {
        List<SqlPart> orders = new ArrayList<>();
        for (Order order : select.orders()) {
            Operand operand = scope.context().comparison().require(afterwards.write(meant(order.expression())));
            operand.terms().forEach(term -> addOrder(orders, order, term));
        }
        return orders;
    }

    private void addOrder(List<SqlPart> orders, Order order, SqlPart term) {
        boolean said = order.nulls() != Order.Nulls.DATABASE;
        boolean last = order.nulls() == Order.Nulls.LAST;
        boolean nullsOrder = scope.context().dialect().queries().nullsOrder();
        if (said && !nullsOrder) {
            orders.add(sortable(SqlPart.of(named(term), last ? " is null" : " is not null")));
        }
        String direction = order.descending() ? " desc" : "";
        String nulls = last ? " nulls last" : " nulls first";
        orders.add(SqlPart.of(sortable(term), direction + (said && nullsOrder ? nulls : "")));
    }

    private boolean isRepeated(SqlPart term) {
        return select.distinctRows() && !term.parameters().isEmpty() && list.has(term);
    }

    /** What holds values is the same only by its name. */
    private SqlPart named(SqlPart term) {
        if (!isRepeated(term)) {
            return term;
        }
        int position = list.add(term);
        list.name(position, "ordered" + position);
        return SqlPart.of("ordered" + position);
    }

    /** What has been selected under a name is meant by it, as SQL has it. */
    private Expression meant(Expression expression) {
        return select.selections().stream()
                .filter(selection -> selection.isNamed() && expression.equals(Expressions.field(selection.name())))
                .map(Selection::expression)
                .findFirst()
                .orElse(expression);
    }

    /**
     * Distinct rows can be ordered by what they have only: what an entity does not have is selected beside it, and what
     * holds values is the same only where it stands.
     */
    private SqlPart sortable(SqlPart term) {
        boolean beside = select.distinctRows() && select.selections().isEmpty();
        return beside || isRepeated(term) ? SqlPart.of(String.valueOf(list.add(term))) : term;
    }

    private SqlPart window() {
        @Nullable Integer limit = select.limit();
        SqlPart most = limit == null ? SqlPart.of("") : SqlPart.of(" limit ", bound(limit));
        if (select.offset() == 0) {
            return most;
        }
        String unlimited = " " + scope.context().dialect().queries().unlimited();
        SqlPart start = limit == null ? SqlPart.of(unlimited) : SqlPart.of(most, " ");
        return SqlPart.of(start, "offset ", bound(select.offset()));
    }

    private static SqlPart bound(int rows) {
        return SqlPart.of(Parameter.of(rows));
    }
}
