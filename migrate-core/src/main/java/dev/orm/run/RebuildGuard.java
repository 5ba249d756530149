package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.ScriptHeader;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Compares tables that a script rebuilds with what its author saw, since a rebuild loses what it does not know. */
final class RebuildGuard {
    private final Dialect dialect;
    private final ScriptValues values;

    RebuildGuard(Dialect dialect, ScriptValues values) {
        this.dialect = dialect;
        this.values = values;
    }

    /** @throws RebuildRefusedException where a table has changed since */
    void check(Connection connection, SqlScript script, ScriptHeader header) throws SQLException {
        Map<TableName, String> rebuilds = header.rebuilds();
        if (rebuilds.isEmpty()) {
            return;
        }
        Schema written = dialect.inspector().inspect(connection, InspectionScope.only(rebuilds.keySet()));
        Schema actual = dialect.normalizer().normalize(written);
        for (Map.Entry<TableName, String> rebuild : rebuilds.entrySet()) {
            TableName table = rebuild.getKey();
            Table found = written.table(table).orElseThrow(() -> RebuildRefusedException.gone(table, script.name()));
            if (!TableFingerprint.of(actual, table).equals(rebuild.getValue())) {
                RebuildDifference difference = RebuildDifference.of(written, found, script, dialect, values);
                throw RebuildRefusedException.changed(table, script.name(), difference);
            }
        }
    }
}
