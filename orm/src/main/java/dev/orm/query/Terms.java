package dev.orm.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a person may write in the place of an expression: a text is the path of an attribute. */
final class Terms {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private Terms() {}

    static Expression expression(Object term) {
        if (term instanceof Expression expression) {
            return expression;
        }
        if (term instanceof String path) {
            return Expressions.field(path);
        }
        throw UnusableTermException.expression(term);
    }

    static List<Expression> expressions(Object... terms) {
        return Arrays.stream(terms).map(Terms::expression).toList();
    }

    static List<Order> orders(Object... terms) {
        return Arrays.stream(terms)
                .map(term ->
                        term instanceof Order order ? order : expression(term).asc())
                .toList();
    }

    static List<Selection> selections(Object... terms) {
        return Arrays.stream(terms).map(Terms::selection).toList();
    }

    private static Selection selection(Object term) {
        return term instanceof Selection selection
                ? selection
                : new Selection(expression(term), SelectionName.of(expression(term)));
    }

    static String functionName(String name) {
        if (!FUNCTION.matcher(name).matches()) {
            throw UnusableTermException.function(name);
        }
        return name;
    }
}
