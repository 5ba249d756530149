package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.Leaf;
import dev.orm.schema.SqlType;
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
                    throw IncomparableColumnException.of(
                            leaf, dialect.typeNames().spell(leaf.column().type()));
                });
        return operand;
    }

    private boolean isIncomparable(Leaf leaf) {
        SqlType type = leaf.column().type();
        SqlType known = type instanceof SqlType.Raw raw ? dialect.typeNames().read(raw.text()) : type;
        return dialect.queries().incomparable().contains(known)
                && !NUMBERS.contains(leaf.attribute().javaType());
    }
}
