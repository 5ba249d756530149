package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where the schema comes from that models are compared with. */
public sealed interface SchemaSource {

    /** The schema, our own tables among it. */
    Schema read(Dialect dialect) throws SQLException;

    /**
     * A live database.
     *
     * @param schemas by name; empty: the current one
     */
    record Database(Connection connection, List<String> schemas) implements SchemaSource {
        @Override
        public Schema read(Dialect dialect) throws SQLException {
            return dialect.inspector().inspect(connection, InspectionScope.of(schemas));
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
