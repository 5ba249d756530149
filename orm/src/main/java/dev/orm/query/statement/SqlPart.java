package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL and the values for its question marks, in their order. */
record SqlPart(String text, List<Parameter> parameters) {
    SqlPart {
        parameters = List.copyOf(parameters);
    }

    static SqlPart of(String text) {
        return new SqlPart(text, List.of());
    }

    static SqlPart of(Parameter parameter) {
        return new SqlPart("?", List.of(parameter));
    }

    /** One behind the other; a part is a text or a piece. */
    static SqlPart of(Object... parts) {
        return joined(
                "",
                Arrays.stream(parts)
                        .map(part -> part instanceof SqlPart piece ? piece : of((String) part))
                        .toList());
    }

    static SqlPart joined(String separator, List<SqlPart> parts) {
        List<Parameter> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters));
        return new SqlPart(parts.stream().map(SqlPart::text).collect(Collectors.joining(separator)), parameters);
    }

    boolean isSame(SqlPart other) {
        return text.equals(other.text) && parameters.equals(other.parameters);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
