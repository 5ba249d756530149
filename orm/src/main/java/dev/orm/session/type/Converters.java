package dev.orm.session.type;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attribute converters, called by the names of their methods: {@code jakarta.} and {@code javax.} are the same. */
record Converters(Classes classes, String where) {
    private static final List<String> INTERFACES =
            List.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    ColumnType of(String className, ColumnType stored) {
        Class<?> type = classes.load(className);
        Class<?> contract = INTERFACES.stream()
                .flatMap(name -> classes.find(name, type.getClassLoader()).stream())
                .filter(found -> found.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> UnusableClassException.noConverter(className));
        Object converter = Instances.of(type);
        MethodType one = MethodType.methodType(Object.class, Object.class);
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle to =
                    lookup.findVirtual(contract, "convertToDatabaseColumn", one).bindTo(converter);
            MethodHandle from = lookup.findVirtual(contract, "convertToEntityAttribute", one)
                    .bindTo(converter);
            return new Converted(stored, to, from, new Place(where, className));
        } catch (ReflectiveOperationException e) {
            throw UnusableClassException.unreachable(className, e);
        }
    }

    /** For messages. */
    private record Place(String attribute, String converter) {}

    /** Null is converted too: a converter may have a value for it. */
    private record Converted(ColumnType stored, MethodHandle to, MethodHandle from, Place place) implements ColumnType {
        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            stored.bind(statement, index, call(to, value));
        }

        @Override
        public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
            bind(statement, index, value);
        }

        @Override
        public @Nullable Object read(ResultSet row, int index) throws SQLException {
            return call(from, stored.read(row, index));
        }

        /** The converter makes another one: what it converts may change. */
        @Override
        public Object copy(Object value) {
            Object column = call(to, value);
            Object again = call(from, column == null ? null : stored.copy(column));
            return again == null ? value : again;
        }

        @Override
        public boolean isSame(@Nullable Object left, @Nullable Object right) {
            return stored.isSame(call(to, left), call(to, right));
        }

        @Override
        public boolean keepsNull() {
            try {
                Object none = call(to, null);
                return none != null && call(from, none) == null;
            } catch (ConversionFailedException e) {
                return false;
            }
        }

        @Override
        public ColumnType compared() {
            return new Converted(stored.compared(), to, from, place);
        }

        private @Nullable Object call(MethodHandle method, @Nullable Object value) {
            try {
                return method.invoke(value);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw ConversionFailedException.of(place.attribute(), place.converter(), e);
            }
        }
    }
}
