package dev.orm.session;

import dev.orm.session.entity.RecordType.Component;
import dev.orm.session.type.ResultTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records from a query that a person wrote. */
final class WrittenRecords<R extends Record> {
    private final ResultSet rows;
    private final RecordFiller<R> filler;
    private final List<ResultTypes.Reader> readers;

    WrittenRecords(ResultTypes types, Class<R> record, ResultSet rows) throws SQLException {
        this.rows = rows;
        this.filler = RecordFiller.of(record, WrittenEntities.names(rows.getMetaData()));
        this.readers = filler.type().components().stream()
                .map(component -> types.reader(component.type()))
                .toList();
    }

    List<R> all() throws SQLException {
        List<R> all = new ArrayList<>();
        while (rows.next()) {
            all.add(filler.of(row()));
        }
        return all;
    }

    private @Nullable Object[] row() throws SQLException {
        @Nullable Object[] values = new Object[readers.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(at, filler.columns().get(at) + 1);
        }
        return values;
    }

    /** Where the driver cannot read it as that type, it is the value that does not fit. */
    private @Nullable Object value(int component, int column) throws SQLException {
        try {
            return readers.get(component).read(rows, column);
        } catch (SQLException e) {
            Component wanted = filler.type().components().get(component);
            throw RowMismatchException.type(filler.place(wanted), wanted.type().name(), rows.getObject(column), e);
        }
    }
}
