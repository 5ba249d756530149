package dev.orm.session;

import dev.orm.dialect.BorrowedSession;
import dev.orm.dialect.Dialect;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Connections of somebody else's pool, which stays open; what is set in them is set back. */
final class PooledConnections implements Connections {
    private static final int FLOAT_BITS = 24;

    private final DataSource source;
    private volatile BorrowedSession session = BorrowedSession.complete();
    private volatile boolean closed;

    PooledConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public void settle(Dialect dialect, Schema model) throws SQLException {
        try (Connection connection = source.getConnection()) {
            session = dialect.borrowed(connection);
        }
        Optional<String> single = single(model);
        if (!session.exactFloats() && single.isPresent()) {
            throw InexactConnectionException.floats(single.get());
        }
    }

    /** A column that keeps numbers of four bytes. */
    private static Optional<String> single(Schema model) {
        return model.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(PooledConnections::isSingle)
                        .map(column -> table.name() + "." + column.name()))
                .findFirst();
    }

    private static boolean isSingle(Column column) {
        Integer bits = column.type() instanceof SqlType.FloatingPoint number ? number.bits() : null;
        return bits != null && bits <= FLOAT_BITS;
    }

    @Override
    public void requireOpen() {
        if (closed) {
            throw SessionStateException.databaseClosed();
        }
    }

    @Override
    public Connection take() throws SQLException {
        requireOpen();
        Connection connection = source.getConnection();
        session.begin(connection);
        return connection;
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        try (connection) {
            session.end(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
