package dev.orm.diff;

import dev.orm.dialect.Dialect;
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

/** A database of its own on which a history is replayed. */
public final class ScratchDatabase {
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Connection connection;

    /** @param connection to an empty database; stays open */
    public ScratchDatabase(ScriptDirectory scripts, MigratorOptions options, Connection connection) {
        this.scripts = scripts;
        this.options = options;
        this.connection = connection;
    }

    /** The schema after all scripts, our own tables among it. */
    Schema replay(Dialect dialect) throws SQLException {
        Connection kept = unclosable(connection);
        new Migrator(() -> kept, scripts, options, new Agreed(), MigrationListener.silent())
                .run(RevisionTarget.parse("heads"));
        return dialect.inspector().inspect(connection);
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
