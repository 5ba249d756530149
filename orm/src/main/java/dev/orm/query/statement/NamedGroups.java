package dev.orm.query.statement;

import dev.orm.dialect.QueryRules;
import dev.orm.query.Expression;
import dev.orm.query.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions with values that rows are grouped by. A database that does not see that two question marks are the same
 * value has to be told that what is selected, ordered by or asked of a group is what it is grouped by.
 */
final class NamedGroups {
    private final QueryRules.Groups rule;
    private final String alias;
    private final List<SqlPart> terms = new ArrayList<>();
    private final Map<Expression, Operand> names = new LinkedHashMap<>();

    private NamedGroups(QueryRules.Groups rule, String alias) {
        this.rule = rule;
        this.alias = alias;
    }

    /** Its joins have been made. */
    static NamedGroups of(Scope scope, Select select) {
        QueryRules.Groups rule = scope.context().dialect().queries().groups();
        Map<Expression, Operand> written = new LinkedHashMap<>();
        if (rule != QueryRules.Groups.REPEATED) {
            boolean asked = rule == QueryRules.Groups.SELECTED && select.groupCondition() != null;
            select.groups().stream()
                    .filter(group -> !(group instanceof Expression.Field || group instanceof Expression.Entry))
                    .forEach(group -> written.put(group, new ExpressionWriter(scope).write(group)));
            written.values().removeIf(operand -> !operand.isSingle() || !(asked || hasValues(operand)));
        }
        boolean named = rule == QueryRules.Groups.LATERAL && !written.isEmpty();
        String alias = named ? scope.context().aliases().next("grouped") : "";
        NamedGroups groups = new NamedGroups(rule, alias);
        written.forEach(groups::add);
        return groups;
    }

    private static boolean hasValues(Operand operand) {
        return !operand.terms().get(0).parameters().isEmpty();
    }

    private void add(Expression expression, Operand operand) {
        terms.add(operand.terms().get(0));
        names.put(expression, operand.called(SqlPart.of(name(terms.size()))));
    }

    private String name(int number) {
        return rule == QueryRules.Groups.LATERAL ? alias + ".c" + number : "grouped" + number;
    }

    /** What they are in the select list, where that is not what they are. */
    Map<Expression, Operand> whenSelected() {
        return rule == QueryRules.Groups.LATERAL ? names : Map.of();
    }

    /** What they are in HAVING and ORDER BY. */
    Map<Expression, Operand> afterwards() {
        return names;
    }

    /** Behind the tables in FROM. */
    SqlPart from() {
        if (alias.isEmpty()) {
            return SqlPart.of("");
        }
        SelectList list = new SelectList();
        terms.forEach(list::add);
        return SqlPart.of(" cross join lateral (select ", list.labelled(), ") " + alias);
    }

    /** Adds those that have to be selected. */
    void select(SelectList list) {
        if (rule == QueryRules.Groups.SELECTED) {
            for (int index = 0; index < terms.size(); index++) {
                list.name(list.add(terms.get(index)), name(index + 1));
            }
        }
    }

    /** As it stands in GROUP BY; null: it has no name. */
    @Nullable
    SqlPart group(Expression expression, SelectList list) {
        Operand named = names.get(expression);
        if (named == null || rule == QueryRules.Groups.LATERAL) {
            return named == null ? null : named.terms().get(0);
        }
        int index = List.copyOf(names.keySet()).indexOf(expression);
        return SqlPart.of(String.valueOf(list.add(terms.get(index))));
    }
}
