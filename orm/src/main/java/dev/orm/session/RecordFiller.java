package dev.orm.session;

import dev.orm.session.entity.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows with certain columns.
 *
 * @param columns for each component, from 0
 */
record RecordFiller<R extends Record>(RecordType<R> type, List<Integer> columns) {

    /** @param names of the columns */
    static <R extends Record> RecordFiller<R> of(Class<R> record, List<String> names) {
        RecordType<R> type = RecordType.of(record);
        List<String> components =
                type.components().stream().map(RecordType.Component::name).toList();
        return new RecordFiller<>(type, new RecordColumns(type.name(), components, names).positions());
    }

    /** @param row the values of all columns */
    R of(List<? extends @Nullable Object> row) {
        return of(columns.stream().map(row::get).toArray());
    }

    /** @param values those for the components, in their order */
    R of(@Nullable Object... values) {
        @Nullable Object[] fitting = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            fitting[at] = fitting(type.components().get(at), values[at]);
        }
        return type.make(fitting);
    }

    private @Nullable Object fitting(RecordType.Component component, @Nullable Object value) {
        if (value == null) {
            if (component.primitive()) {
                throw RowMismatchException.nothing(place(component));
            }
            return null;
        }
        Object fitting = component.type().fit(value);
        if (fitting == null) {
            throw RowMismatchException.type(place(component), component.type().name(), value, null);
        }
        return fitting;
    }

    /** For messages. */
    String place(RecordType.Component component) {
        return type.name() + "." + component.name();
    }
}
