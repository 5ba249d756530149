package dev.orm.dialect.postgresql;

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
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;

/**
 * PostgreSQL's answers.
 *
 * @param version the server's major version
 */
record PostgresqlDialect(int version) implements Dialect {
    private static final Capabilities CAPABILITIES = new Capabilities(
            "postgresql",
            true,
            false,
            true,
            true,
            63,
            false,
            false,
            false,
            new NameSpaces(Space.RELATIONS, Space.RELATIONS, Space.TABLE, Space.TABLE),
            true,
            "timezone('UTC', clock_timestamp())",
            "");

    /** 4713 BC: the driver makes infinity of what was before. */
    private static final int FIRST_YEAR = -4712;

    private static final QueryRules QUERIES = new QueryRules(
            "",
            true,
            "char_length",
            65_535,
            "",
            false,
            List.of(new SqlType.Raw("json"), new SqlType.Raw("xml"), new SqlType.Raw("oid")),
            true,
            QueryRules.Groups.LATERAL,
            true,
            false);
    private static final StorageRules STORAGE = new StorageRules(
            false,
            FIRST_YEAR,
            Year.MAX_VALUE,
            false,
            true,
            true,
            true,
            true,
            500,
            "default values",
            "select nextval({text})");

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Syntax syntax() {
        return PostgresqlSyntax.SYNTAX;
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
        return new PostgresqlTypeNames();
    }

    @Override
    public Lowering lower() {
        return new PostgresqlLowering(version);
    }

    @Override
    public Ddl ddl() {
        return new PostgresqlDdl(version);
    }

    @Override
    public Inspector inspector() {
        return new PostgresqlInspector();
    }

    @Override
    public Normalizer normalizer() {
        return new PostgresqlNormalizer();
    }

    @Override
    public ServerNormalizer serverNormalizer() {
        return new PostgresqlServerNormalizer(new PostgresqlDdl(version));
    }

    @Override
    public SelfCheck selfCheck() {
        return new PostgresqlSelfCheck(new PostgresqlDdl(version));
    }

    @Override
    public TableTrial tableTrial() {
        return new PostgresqlTableTrial(new PostgresqlDdl(version));
    }

    @Override
    public StepBoundary boundary() {
        return new PostgresqlStepBoundary();
    }

    @Override
    public SessionState sessionState(Connection connection) throws SQLException {
        return PostgresqlSessionState.of(connection);
    }

    @Override
    public BorrowedSession borrowed(Connection connection) throws SQLException {
        return PostgresqlBorrowedSession.of(connection);
    }

    @Override
    public ClientScript client() {
        return new PostgresqlClientScript();
    }

    @Override
    public Probe probe() {
        return new PostgresqlProbe();
    }

    @Override
    public Violations violations() {
        return new PostgresqlViolations();
    }
}
