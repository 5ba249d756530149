package dev.orm.dialect.sqlite;

import dev.orm.dialect.BorrowedSession;
import dev.orm.dialect.Capabilities;
import dev.orm.dialect.ClientScript;
import dev.orm.dialect.Ddl;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Inspector;
import dev.orm.dialect.Lowering;
import dev.orm.dialect.NameSpaces;
import dev.orm.dialect.NameSpaces.Space;
import dev.orm.dialect.Normalizer;
import dev.orm.dialect.Probe;
import dev.orm.dialect.QueryRules;
import dev.orm.dialect.SelfCheck;
import dev.orm.dialect.ServerNormalizer;
import dev.orm.dialect.SessionState;
import dev.orm.dialect.StepBoundary;
import dev.orm.dialect.StorageRules;
import dev.orm.dialect.TableTrial;
import dev.orm.dialect.TypeNames;
import dev.orm.dialect.Violations;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** SQLite's answers. */
final class SqliteDialect implements Dialect {
    private static final Capabilities CAPABILITIES = new Capabilities(
            "sqlite",
            true,
            true,
            false,
            false,
            Integer.MAX_VALUE,
            false,
            false,
            true,
            new NameSpaces(Space.RELATIONS, Space.TABLE, Space.TABLE, Space.TABLE),
            false,
            "current_timestamp",
            "sqlite_");

    private static final QueryRules QUERIES = new QueryRules(
            "limit -1 ",
            false,
            "length",
            250_000,
            "values ",
            true,
            List.of(),
            true,
            QueryRules.Groups.REPEATED,
            false,
            false);
    private static final StorageRules STORAGE =
            new StorageRules(true, 0, 9999, true, false, true, false, true, 100, "default values", "");

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Syntax syntax() {
        return SqliteSyntax.SYNTAX;
    }

    @Override
    public QueryRules queries() {
        return QUERIES;
    }

    @Override
    public StorageRules storage() {
        return STORAGE;
    }

    @Override
    public TypeNames typeNames() {
        return new SqliteTypeNames();
    }

    @Override
    public Lowering lower() {
        return new SqliteLowering();
    }

    @Override
    public Ddl ddl() {
        return new SqliteDdl();
    }

    @Override
    public Inspector inspector() {
        return new SqliteInspector();
    }

    @Override
    public Normalizer normalizer() {
        return new SqliteNormalizer();
    }

    @Override
    public ServerNormalizer serverNormalizer() {
        return ServerNormalizer.silent();
    }

    @Override
    public SelfCheck selfCheck() {
        return SelfCheck.whileReading();
    }

    @Override
    public TableTrial tableTrial() {
        return TableTrial.ofAnyType();
    }

    @Override
    public StepBoundary boundary() {
        return new SqliteStepBoundary();
    }

    @Override
    public SessionState sessionState(Connection connection) throws SQLException {
        return SqliteSessionState.of(connection);
    }

    @Override
    public BorrowedSession borrowed(Connection connection) throws SQLException {
        return SqliteBorrowedSession.of(connection);
    }

    @Override
    public ClientScript client() {
        return new SqliteClientScript();
    }

    @Override
    public Probe probe() {
        return new SqliteProbe();
    }

    @Override
    public Violations violations() {
        return new SqliteViolations();
    }
}
