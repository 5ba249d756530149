package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Expression;
import org.jspecify.annotations.Nullable;

/** A sum, an average or a calculation of something that is no number. */
public final class NoNumberException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoNumberException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static NoNumberException of(String function, Leaf leaf) {
        return new NoNumberException(
                function + "(..) of what is no number",
                leaf.place(),
                "a sum and an average are of numbers, and databases make different things of all else",
                "take an attribute that is a number; count, min and max take any");
    }

    /** What nobody knows the type of may be one. */
    static void require(Expression.Operator operator, Operand operand) {
        Leaf leaf = operand.leaf();
        ResultType type = operand.type();
        if ((leaf != null || type != null) && ResultType.number(operand) == null) {
            throw new NoNumberException(
                    "what is no number stands beside " + operator.sql(),
                    place(leaf, type),
                    "databases calculate with numbers, and make different things of dates and texts",
                    "calculate in Java, or name a function of your database: function(\"concat\", \"name\", \"!\")");
        }
    }

    private static @Nullable String place(@Nullable Leaf leaf, @Nullable ResultType type) {
        if (type != null) {
            return "a " + type.javaType().getName();
        }
        return leaf == null ? null : leaf.place();
    }
}
