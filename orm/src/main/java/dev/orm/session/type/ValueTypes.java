package dev.orm.session.type;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.BasicType;
import dev.orm.mapping.KnownTypes;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.BasicAttributes;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.net.InetAddress;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How values live in columns that nobody names: as the model's attributes of their class do, where there is more than one
 * way and these agree; else as an attribute of their class would, of which nothing more is said.
 */
final class ValueTypes {
    private static final int MICROSECONDS = 6;

    private static final Map<Class<?>, SqlType> COLUMNS = Map.of(
            UUID.class, new SqlType.Uuid(),
            Instant.class, new SqlType.Timestamp(MICROSECONDS, true),
            OffsetDateTime.class, new SqlType.Timestamp(MICROSECONDS, true),
            ZonedDateTime.class, new SqlType.Timestamp(MICROSECONDS, true),
            LocalTime.class, new SqlType.Time(MICROSECONDS, false),
            OffsetTime.class, new SqlType.Time(MICROSECONDS, false),
            InetAddress.class, new SqlType.Inet());

    /** These have a type of their own, and yet many a model keeps them as something else. */
    private static final Set<Class<?>> OFTEN_OTHERWISE = Set.of(UUID.class, Boolean.class);

    private final Dialect dialect;
    private final ModelLayout model;
    private final ColumnTypes types;
    private final Map<Class<?>, ColumnType> known = new ConcurrentHashMap<>();

    ValueTypes(Dialect dialect, ModelLayout model, ColumnTypes types) {
        this.dialect = dialect;
        this.model = model;
        this.types = types;
    }

    ColumnType of(Class<?> type) {
        ColumnType found = known.get(type);
        return found == null ? known.computeIfAbsent(type, this::chosen) : found;
    }

    private ColumnType chosen(Class<?> type) {
        Optional<Class<?>> plain = plain(type);
        if (plain.isPresent() && !OFTEN_OTHERWISE.contains(plain.get())) {
            return plain(plain.get(), dialect);
        }
        List<Way> ways = ways(type);
        if (ways.size() == 1) {
            return ways.get(0).of(types);
        }
        return plain.map(known -> plain(known, dialect))
                .orElseThrow(() -> UnstorableValueException.ways(type.getName(), ways.size()));
    }

    /** The class, or one above it, that has a column type of its own. */
    private static Optional<Class<?>> plain(Class<?> type) {
        return Stream.concat(
                        Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass),
                        Stream.of(Blob.class, Clob.class).filter(large -> large.isAssignableFrom(type)))
                .filter(above -> KnownTypes.contains(above.getTypeName()))
                .findFirst();
    }

    private static ColumnType plain(Class<?> type, Dialect dialect) {
        boolean decimal = Number.class.isAssignableFrom(type);
        SqlType column = decimal ? new SqlType.Decimal(null, null) : COLUMNS.getOrDefault(type, new SqlType.Text());
        return new PlainTypes(dialect.storage(), "a value without a column", lowered(column, dialect))
                .of(new BasicType.Plain(type.getTypeName(), null));
    }

    private static SqlType lowered(SqlType type, Dialect dialect) {
        if (!(type instanceof SqlType.Uuid || type instanceof SqlType.Timestamp || type instanceof SqlType.Inet)) {
            return type;
        }
        Table table = Table.of(TableName.of("t"), List.of(Column.of("c", type, true)));
        Schema lowered = dialect.lower().lower(Schema.of(List.of(table)));
        return lowered.tables().get(0).columns().get(0).type();
    }

    /** How an attribute's values live in a column, whatever its size. */
    private record Way(BasicType type, Class<?> column, AttributeLayout.Basic example) {
        static Way of(AttributeLayout.Basic attribute) {
            return new Way(
                    attribute.attribute().type(), attribute.column().type().getClass(), attribute);
        }

        ColumnType of(ColumnTypes types) {
            return types.of(example.attribute(), example.column().type());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Way way && type.equals(way.type) && column.equals(way.column);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    List<BasicType> storedAs(Class<?> type) {
        return ways(type).stream().map(Way::type).distinct().toList();
    }

    private List<Way> ways(Class<?> type) {
        return BasicAttributes.of(model)
                .filter(attribute -> types.javaType(attribute.attribute()).type() == type)
                .map(Way::of)
                .distinct()
                .toList();
    }
}
