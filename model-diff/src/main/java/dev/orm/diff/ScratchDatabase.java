package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.Consent;
import dev.orm.run.MigrationListener;
import dev.orm.run.Migrator;
import dev.orm.run.MigratorOptions;
import dev.orm.run.PendingDestruction;
import dev.orm.schema.Schema;
import dev.orm.script.ScriptDirectory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database of its own on which a history is replayed. */
public final class ScratchDatabase {
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Connection connection;
    private final List<String> schemas;

    /**
     * @param connection to an empty database; stays open
     * @param schemas that the scripts expect to be there, and that are read; empty: the current one
     */
    public ScratchDatabase(
            ScriptDirectory scripts, MigratorOptions options, Connection connection, List<String> schemas) {
        this.scripts = scripts;
        this.options = options;
        this.connection = connection;
        this.schemas = List.copyOf(schemas);
    }

    /** The schema after all scripts, our own tables among it. */
    Schema replay(Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String schema : schemas) {
                statement.execute(
                        "create schema if not exists " + dialect.syntax().name(schema));
            }
        }
        Connection kept = unclosable(connection);
        new Migrator(() -> kept, scripts, options, new Agreed(), MigrationListener.silent())
                .run(RevisionTarget.parse("heads"));
        return dialect.inspector().inspect(connection, InspectionScope.of(schemas));
    }

    /** The database lives as long as its connection, which a run would close. */
    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    /** Nothing on a scratch database is worth asking for. */
    private static final class Agreed implements Consent {
        @Override
        public boolean destroy(PendingDestruction destruction) {
            return true;
        }

        @Override
        public boolean runStored(Revision revision, String undo) {
            return true;
        }
    }
}
