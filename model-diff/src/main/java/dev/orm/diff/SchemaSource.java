package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Where the schema comes from that models are compared with. */
public sealed interface SchemaSource {

    /** The schema, our own tables among it. */
    Schema read(Dialect dialect) throws SQLException;

    /** A live database. */
    record Database(Connection connection) implements SchemaSource {
        @Override
        public Schema read(Dialect dialect) throws SQLException {
            return dialect.inspector().inspect(connection);
        }
    }

    /** What the scripts make on a scratch database: the same on every machine. */
    record History(ScratchDatabase scratch) implements SchemaSource {
        @Override
        public Schema read(Dialect dialect) throws SQLException {
            return scratch.replay(dialect);
        }
    }
}
