package dev.orm.dialect.mysql;

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
import java.util.List;

/** MySQL's answers, as far as its server's facts go. */
public class MySqlDialect implements Dialect {
    private static final int LONGEST_NAME = 64;
    private final ServerFacts facts;

    public MySqlDialect(ServerFacts facts) {
        this.facts = facts;
    }

    protected ServerFacts facts() {
        return facts;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                facts.database(),
                false,
                false,
                facts.features().sequences(),
                true,
                LONGEST_NAME,
                !facts.foldsTableNames(),
                false,
                false,
                new NameSpaces(
                        Space.TABLE,
                        Space.TABLE,
                        Space.SCHEMA,
                        facts.features().checkTables() ? Space.TABLE : Space.SCHEMA),
                false,
                "utc_timestamp()",
                "");
    }

    @Override
    public Syntax syntax() {
        return MySqlSyntax.of(facts);
    }

    @Override
    public QueryRules queries() {
        return new QueryRules(
                "limit 18446744073709551615 ",
                false,
                "char_length",
                Integer.MAX_VALUE,
                "",
                false,
                facts.features().jsonIsText() ? List.of() : List.of(new SqlType.Json()),
                false,
                QueryRules.Groups.SELECTED,
                false,
                true);
    }

    @Override
    public StorageRules storage() {
        boolean returning = facts.features().returning();
        String nextValue = facts.features().sequences() ? "select next value for {name}" : "";
        return new StorageRules(false, 0, 9999, false, false, false, false, returning, 100, "() values ()", nextValue);
    }

    @Override
    public TypeNames typeNames() {
        return new MySqlTypeNames(facts);
    }

    @Override
    public Lowering lower() {
        return new MySqlLowering(facts);
    }

    @Override
    public Ddl ddl() {
        return new MySqlDdl(facts);
    }

    @Override
    public Inspector inspector() {
        return new MySqlInspector(facts.shown());
    }

    @Override
    public Normalizer normalizer() {
        return new MySqlNormalizer(facts.shown());
    }

    @Override
    public ServerNormalizer serverNormalizer() {
        return new MySqlServerNormalizer(facts.shown());
    }

    @Override
    public SelfCheck selfCheck() {
        return new MySqlSelfCheck(facts.shown());
    }

    @Override
    public TableTrial tableTrial() {
        return new MySqlTableTrial(new MySqlDdl(facts));
    }

    @Override
    public StepBoundary boundary() {
        return new MySqlStepBoundary();
    }

    @Override
    public SessionState sessionState(Connection connection) throws SQLException {
        return MySqlSessionState.of(connection);
    }

    @Override
    public BorrowedSession borrowed(Connection connection) throws SQLException {
        return MySqlBorrowedSession.of(connection);
    }

    @Override
    public ClientScript client() {
        return new MySqlClientScript(syntax());
    }

    @Override
    public Probe probe() {
        return new MySqlProbe();
    }

    @Override
    public Violations violations() {
        return new MySqlViolations();
    }
}
