package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.Expressions;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.operation.Inverses;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database of a test's own with the dialect of its server: what is created here by our Ddl is read back and compared. */
public final class Workplace implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    public Workplace(TestDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.open();
        this.dialect = Dialects.of(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }

    public Dialect dialect() {
        return dialect;
    }

    public Connection connection() {
        return connection;
    }

    /** Another user's connection, who has no password. */
    public Connection as(String user) throws SQLException {
        return DriverManager.getConnection(database.url(), user, "");
    }

    public void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new AssertionError(e.getMessage() + "\n" + sql, e);
                }
            }
        }
    }

    /** The first column of the first row. */
    @Nullable
    public String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** The number in the second column of the first row. */
    public int number(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    /** The text in the second column of the first row. */
    public String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(2);
        }
    }

    public Schema read() throws SQLException {
        Schema read = dialect.inspector().inspect(connection);
        return dialect.inspector().detailed(connection, read, read.tableNames());
    }

    public Table read(String table) throws SQLException {
        return read().table(TableName.of(table)).orElseThrow();
    }

    /** Creates all that the schema holds, lowered. */
    public Schema create(Schema neutral) throws SQLException {
        Schema lowered = dialect.lower().lower(neutral);
        List<Operation> operations = new ArrayList<>();
        lowered.tables().forEach(table -> operations.add(new Operation.CreateTable(table)));
        lowered.sequences().forEach(sequence -> operations.add(new ObjectOperation.CreateSequence(sequence)));
        change(operations);
        return lowered;
    }

    /** Spells and runs the operations; answers with the script. */
    public List<String> change(List<Operation> operations) throws SQLException {
        Schema before = read();
        List<Operation> ordered = OperationOrder.sort(operations, before);
        List<String> script = dialect.ddl().spell(ordered, before).statements().stream()
                .map(DdlStatement::sql)
                .toList();
        run(script.toArray(new String[0]));
        return script;
    }

    /** Creates the schema, reads it back, and expects nothing else. */
    public void readsBack(Schema neutral) throws SQLException {
        Schema lowered = create(neutral);
        assertThat(dialect.lower().lower(lowered)).as("lowered again").isEqualTo(lowered);
        expect(lowered);
    }

    /** Expects what the database holds to be the same, once both are normalized, and fully understood. */
    public void expect(Schema lowered) throws SQLException {
        Schema read = read();
        Schema actual = dialect.normalizer().normalize(read);
        Schema desired = dialect.normalizer().normalize(lowered);
        assertThat(dialect.normalizer().normalize(actual))
                .as("normalized again")
                .isEqualTo(actual);
        Set<ExpressionSite> ofActual = sites(actual);
        Set<ExpressionSite> ofDesired = sites(desired);
        Answers first = dialect.serverNormalizer().ask(connection, read, without(ofActual, ofDesired));
        Answers second = dialect.serverNormalizer().ask(connection, lowered, without(ofDesired, ofActual));
        assertThat(first.notice()).isEmpty();
        assertThat(comparable(answered(actual, first))).isEqualTo(comparable(answered(desired, second)));
        assertThat(dialect.selfCheck().misread(connection, read, read.tableNames()))
                .isEmpty();
    }

    private static Set<ExpressionSite> sites(Schema schema) {
        Set<ExpressionSite> sites = new HashSet<>();
        schema.tables().forEach(table -> sites.addAll(Expressions.of(table)));
        return sites;
    }

    private static Set<ExpressionSite> without(Set<ExpressionSite> some, Set<ExpressionSite> others) {
        Set<ExpressionSite> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Schema answered(Schema schema, Answers answers) {
        return schema.withTables(schema.tables().stream()
                .map(table -> Expressions.answered(table, answers))
                .toList());
    }

    /** One line per thing, in alphabetical order: easy to read where two differ. */
    private static String comparable(Schema schema) {
        List<String> lines = new ArrayList<>();
        for (Table table : schema.tables()) {
            String name = table.name() + ": ";
            lines.add(name + table.comment() + " " + table.options().values() + " " + table.opaque());
            for (Column column : table.columns()) {
                lines.add(name + column);
            }
            lines.add(
                    name + (table.primaryKey() == null ? "" : table.primaryKey().parts()));
            for (UniqueConstraint unique : table.uniques()) {
                lines.add(name + unique.withName(given(unique.name())));
            }
            for (ForeignKey key : table.foreignKeys()) {
                lines.add(name + key.withName(given(key.name())));
            }
            for (CheckConstraint check : table.checks()) {
                lines.add(name + check.withName(given(check.name())));
            }
            for (Index index : table.indexes()) {
                lines.add(name + index.withName(Name.given(index.name().text())));
            }
        }
        for (Sequence sequence : schema.sequences()) {
            lines.add(sequence.name() + " " + sequence.start() + " " + sequence.increment());
        }
        lines.sort(Comparator.naturalOrder());
        return String.join("\n", lines);
    }

    private static @Nullable Name given(@Nullable Name name) {
        return name == null ? null : Name.given(name.text());
    }

    /** Does the operations, expects what they make, undoes them, and expects what was. */
    public List<String> thereAndBack(List<Operation> operations) throws SQLException {
        Schema before = read();
        List<Operation> forward = OperationOrder.sort(operations, before);
        Schema after = SchemaChange.after(before, forward, dialect.syntax());
        List<String> script = change(forward);
        expect(after);
        List<Operation> back = Inverses.of(forward).operations();
        change(back);
        expect(before);
        return script;
    }
}
