package dev.orm.session.type;

import dev.orm.dialect.StorageRules;
import dev.orm.mapping.BasicType;
import dev.orm.schema.SqlType;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

/** How a value is bound for which no column stands: by its class alone. */
record ValueTypes(StorageRules rules) {
    private static final int MICROSECONDS = 6;

    private static final Map<Class<?>, SqlType> COLUMNS = Map.of(
            UUID.class, new SqlType.Uuid(),
            Instant.class, new SqlType.Timestamp(MICROSECONDS, true),
            OffsetDateTime.class, new SqlType.Timestamp(MICROSECONDS, true),
            ZonedDateTime.class, new SqlType.Timestamp(MICROSECONDS, true),
            LocalTime.class, new SqlType.Time(MICROSECONDS, false),
            OffsetTime.class, new SqlType.Time(MICROSECONDS, false));

    ColumnType of(Class<?> type) {
        String name = type == byte[].class ? "byte[]" : type.getName();
        SqlType column = COLUMNS.getOrDefault(type, new SqlType.Text());
        boolean decimal = Number.class.isAssignableFrom(type);
        return new PlainTypes(rules, "a value without a column", decimal ? new SqlType.Decimal(null, null) : column)
                .of(new BasicType.Plain(name, null));
    }
}
