package dev.orm.mapping.tables;

import dev.orm.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** The type of a column that two members write: a size that one leaves unsaid is the one that the other says. */
final class SharedType {
    private static final Set<SqlType> UNSAID = Set.of(
            new SqlType.Varchar(255),
            new SqlType.Varbinary(255),
            new SqlType.Decimal(38, 2),
            new SqlType.Decimal(38, 0));

    private SharedType() {}

    /** Empty where the two say different things. */
    static Optional<SqlType> of(SqlType first, SqlType second) {
        if (first.equals(second)) {
            return Optional.of(first);
        }
        if (first.getClass() != second.getClass()) {
            return Optional.empty();
        }
        if (UNSAID.contains(first)) {
            return Optional.of(second);
        }
        return UNSAID.contains(second) ? Optional.of(first) : Optional.empty();
    }
}
