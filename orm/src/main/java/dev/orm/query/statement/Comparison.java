package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.Leaf;
import dev.orm.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Sees to it that only that is compared, ordered or grouped by which the database compares by what it holds. */
record Comparison(Dialect dialect) {
    private static final Set<String> NUMBERS = Set.of("long", "java.lang.Long", "int", "java.lang.Integer");

    Operand require(Operand operand) {
        operand.leaves().stream()
                .filter(Objects::nonNull)
                .filter(this::isIncomparable)
                .findFirst()
                .ifPresent(leaf -> {
                    throw refusal(leaf);
                });
        return operand;
    }

    /** Of whole rows: PostgreSQL does not know whether two values of {@code json} are the same. */
    void requireEquality(List<Leaf> row) {
        row.stream()
                .filter(leaf ->
                        known(leaf) instanceof SqlType.Raw raw && !raw.text().equals("oid"))
                .filter(this::isIncomparable)
                .findFirst()
                .ifPresent(leaf -> {
                    throw refusal(leaf);
                });
    }

    private boolean isIncomparable(Leaf leaf) {
        return dialect.queries().incomparable().contains(known(leaf))
                && !NUMBERS.contains(leaf.attribute().javaType());
    }

    private SqlType known(Leaf leaf) {
        SqlType type = leaf.column().type();
        return type instanceof SqlType.Raw raw ? dialect.typeNames().read(raw.text()) : type;
    }

    private IncomparableColumnException refusal(Leaf leaf) {
        return IncomparableColumnException.of(
                leaf, dialect.typeNames().spell(leaf.column().type()));
    }
}
