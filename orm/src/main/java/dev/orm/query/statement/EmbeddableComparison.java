package dev.orm.query.statement;

import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Embeddables compared with values, part by part: where the value has no part, neither has the row. Whatever is not
 * equal is different, rows without a part or any of them too.
 */
record EmbeddableComparison(Context context) {

    /** Whether the operand is an embeddable beside nothing but values. */
    boolean concerns(Operand operand, List<Expression> others) {
        return isEmbeddable(operand) && others.stream().allMatch(Expression.Value.class::isInstance);
    }

    private boolean isEmbeddable(Operand operand) {
        Leaf leaf = operand.leaf();
        return leaf != null
                && !leaf.steps().isEmpty()
                && context.model().find(leaf.steps().get(0).type()).isEmpty();
    }

    /** Equal or not. */
    SqlPart compared(Operand operand, boolean negated, Expression value) {
        return negated ? different(operand, value(value)) : equal(operand, value(value));
    }

    /** Those that {@code in (..)} cannot name, because SQL finds no null in a list. */
    List<Expression> incomplete(Operand operand, List<Expression> values) {
        return values.stream()
                .filter(value -> isIncomplete(operand, value(value)))
                .toList();
    }

    private boolean isIncomplete(Operand operand, Object value) {
        return operand.leaves().stream().anyMatch(leaf -> isMissing(leaf, value));
    }

    /** What is said of rows that have all parts, or one is missing. */
    SqlPart orMissing(Operand operand, SqlPart condition) {
        List<SqlPart> parts = new ArrayList<>(List.of(condition));
        operand.terms().forEach(term -> parts.add(SqlPart.of(term, " is null")));
        return grouped(" or ", parts);
    }

    private SqlPart equal(Operand operand, Object value) {
        List<SqlPart> parts = new ArrayList<>();
        for (int index = 0; index < operand.terms().size(); index++) {
            SqlPart term = operand.terms().get(index);
            Leaf leaf = operand.leaves().get(index);
            parts.add(
                    isMissing(leaf, value)
                            ? SqlPart.of(term, " is null")
                            : SqlPart.of(
                                    term, " = ", operand.value(value).terms().get(index)));
        }
        return grouped(" and ", parts);
    }

    private SqlPart different(Operand operand, Object value) {
        List<SqlPart> parts = new ArrayList<>();
        for (int index = 0; index < operand.terms().size(); index++) {
            SqlPart term = operand.terms().get(index);
            Leaf leaf = operand.leaves().get(index);
            if (isMissing(leaf, value)) {
                parts.add(SqlPart.of(term, " is not null"));
            } else {
                parts.add(SqlPart.of(term, " <> ", operand.value(value).terms().get(index)));
                parts.add(SqlPart.of(term, " is null"));
            }
        }
        return grouped(" or ", parts);
    }

    private boolean isMissing(@Nullable Leaf leaf, Object value) {
        return leaf != null
                && context.missing().isMissing(leaf, value)
                && !context.missing().keepsNull(leaf);
    }

    static SqlPart grouped(String word, List<SqlPart> parts) {
        SqlPart all = SqlPart.joined(word, parts);
        return parts.size() == 1 ? all : SqlPart.of("(", all, ")");
    }

    private static Object value(Expression expression) {
        return ((Expression.Value) expression).value();
    }
}
