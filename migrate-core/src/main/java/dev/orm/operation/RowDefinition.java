package dev.orm.operation;

import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.SeedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of some columns, one after the other. */
public final class RowDefinition {
    private final List<String> columns;
    private final List<SeedRow> rows = new ArrayList<>();

    RowDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** @param values one for each column: texts, numbers, booleans, bytes, null; anything else as its text */
    public RowDefinition row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row has " + values.length + " values for " + columns.size() + " columns " + columns);
        }
        rows.add(new SeedRow(
                columns, Arrays.stream(values).map(RowDefinition::literal).toList()));
        return this;
    }

    List<SeedRow> rows() {
        return rows;
    }

    private static Literal literal(@Nullable Object value) {
        if (value == null) {
            return Literal.nothing();
        }
        if (value instanceof Literal literal) {
            return literal;
        }
        if (value instanceof Number) {
            return Literal.number(value.toString());
        }
        if (value instanceof Boolean) {
            return new Literal(Literal.Kind.BOOLEAN, value.toString());
        }
        return value instanceof byte[] bytes
                ? new Literal(Literal.Kind.BYTES, HexFormat.of().formatHex(bytes))
                : Literal.string(value.toString());
    }
}
