package dev.orm.diff;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
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

/** A database in memory on which a history is replayed. */
public final class ScratchDatabase {
    private static final String MEMORY = "jdbc:sqlite::memory:";

    private final ScriptDirectory scripts;
    private final MigratorOptions options;

    public ScratchDatabase(ScriptDirectory scripts, MigratorOptions options) {
        this.scripts = scripts;
        this.options = options;
    }

    /** The schema after all scripts, our own tables among it. */
    Schema replay(Dialect dialect) throws SQLException {
        try (Connection connection = Connector.open(DatabaseUrl.parse(MEMORY), null, null, ConnectOptions.standard())) {
            Connection kept = unclosable(connection);
            new Migrator(() -> kept, scripts, options, new Agreed(), MigrationListener.silent())
                    .run(RevisionTarget.parse("heads"));
            return dialect.inspector().inspect(connection);
        }
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
