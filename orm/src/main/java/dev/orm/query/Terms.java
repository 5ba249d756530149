package dev.orm.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person may write in the place of an expression: a text is the path of an attribute. */
final class Terms {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private Terms() {}

    static Condition condition(@Nullable Condition condition, String method) {
        if (condition == null) {
            throw UnusableTermException.condition(method);
        }
        return condition;
    }

    static List<Condition> conditions(@Nullable Condition @Nullable [] conditions, String method) {
        if (conditions == null) {
            throw UnusableTermException.condition(method);
        }
        return Arrays.stream(conditions).map(each -> condition(each, method)).toList();
    }

    static <T> T value(@Nullable T value, String method) {
        if (value == null) {
            throw UnusableTermException.value(method);
        }
        return value;
    }

    static Expression pattern(@Nullable Object pattern, String method) {
        Object given = value(pattern, method);
        if (!(given instanceof String || given instanceof Expression)) {
            throw UnusableTermException.pattern(method, given);
        }
        return Expression.Value.of(given, method);
    }

    static Select query(@Nullable Select query, String method) {
        if (query == null) {
            throw UnusableTermException.query(method);
        }
        return query;
    }

    static String path(@Nullable String path) {
        if (path == null) {
            throw UnusableTermException.path();
        }
        return path;
    }

    static List<String> paths(@Nullable String @Nullable [] paths) {
        if (paths == null) {
            throw UnusableTermException.path();
        }
        return Arrays.stream(paths).map(Terms::path).toList();
    }

    static Expression expression(@Nullable Object term) {
        if (term instanceof Expression expression) {
            return expression;
        }
        if (term instanceof String path) {
            return Expressions.field(path);
        }
        throw UnusableTermException.expression(term);
    }

    static List<Expression> expressions(Object... terms) {
        return given(terms).map(Terms::expression).toList();
    }

    static List<Order> orders(Object... terms) {
        return given(terms)
                .map(term ->
                        term instanceof Order order ? order : expression(term).asc())
                .toList();
    }

    static List<Selection> selections(Object... terms) {
        return given(terms).map(Terms::selection).toList();
    }

    /** A null alone is passed as no array at all. */
    private static Stream<Object> given(Object @Nullable [] terms) {
        if (terms == null) {
            throw UnusableTermException.expression(null);
        }
        return Arrays.stream(terms);
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
