package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.script.ScriptHeader;
import dev.orm.script.SqlScript;
import dev.orm.sql.MentionedNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares tables that a script rebuilds with what its author saw, since a rebuild loses what it does not know. */
final class RebuildGuard {
    private final Dialect dialect;

    RebuildGuard(Dialect dialect) {
        this.dialect = dialect;
    }

    /** @throws RebuildRefusedException where a table has changed since */
    void check(Connection connection, SqlScript script, ScriptHeader header) throws SQLException {
        Map<TableName, String> rebuilds = header.rebuilds();
        if (rebuilds.isEmpty()) {
            return;
        }
        Schema actual = dialect.normalizer()
                .normalize(dialect.inspector().inspect(connection, InspectionScope.only(rebuilds.keySet())));
        for (Map.Entry<TableName, String> rebuild : rebuilds.entrySet()) {
            TableName table = rebuild.getKey();
            Table found = actual.table(table).orElseThrow(() -> RebuildRefusedException.gone(table, script.name()));
            if (!TableFingerprint.of(actual, table).equals(rebuild.getValue())) {
                throw RebuildRefusedException.changed(table, script.name(), unmentioned(actual, found, script));
            }
        }
    }

    private List<String> unmentioned(Schema actual, Table table, SqlScript script) {
        MentionedNames mentioned = MentionedNames.in(script.text(), dialect.syntax());
        List<String> lost = new ArrayList<>();
        table.columnNames().stream()
                .filter(name -> !mentioned.contains(name))
                .forEach(name -> lost.add("column " + name));
        table.indexes().stream()
                .map(index -> index.name().text())
                .filter(name -> !mentioned.contains(name))
                .forEach(name -> lost.add("index " + name));
        actual.triggersOn(table.name()).stream()
                .map(Trigger::name)
                .filter(name -> !mentioned.contains(name))
                .forEach(name -> lost.add("trigger " + name));
        return lost;
    }
}
