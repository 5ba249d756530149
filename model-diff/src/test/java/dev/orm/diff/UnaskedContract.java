package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Column;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An account that may not make what expressions are tried on: they are compared word by word, and that is said once. */
abstract class UnaskedContract {
    private static final String ALIKE = "a + 1";

    @AutoClose
    private final TestDatabase database = database();

    abstract TestDatabase database();

    /** An expression over the columns {@code a} and {@code d} that the server writes in other words. */
    abstract String respelt();

    /** A connection of an account that may make nothing; the account is gone when it is closed. */
    abstract LesserAccount lesser(TestDatabase database) throws SQLException;

    /** The whole notice. */
    abstract String notice();

    @Test
    void expressionsAreComparedWordByWordAndThatIsSaidOnce() throws SQLException {
        database.execute(table("one", respelt()), table("other", respelt()), table("alike", ALIKE));
        Schema model = Schema.of(List.of(model("one", respelt()), model("other", respelt()), model("alike", ALIKE)));
        try (Connection everything = database.open()) {
            Findings asked = check(everything, model);
            assertThat(asked.notices()).isEmpty();
            assertThat(asked.differences()).isEmpty();
        }

        try (LesserAccount lesser = lesser(database)) {
            Findings unasked = check(lesser.connection(), model);

            assertThat(unasked.notices().stream().filter(notice -> notice.kind().equals("server-not-asked")))
                    .containsExactly(new Notice("server-not-asked", null, null, notice()));
            assertThat(unasked.differences().stream().map(Difference::table).distinct())
                    .containsExactly("one", "other");
        }
    }

    /** Nothing differs in its words, so there is nothing to say. */
    @Test
    void whereNothingHasToBeAskedNothingIsSaid() throws SQLException {
        database.execute(table("alike", ALIKE));
        try (LesserAccount lesser = lesser(database)) {
            Findings findings = check(lesser.connection(), Schema.of(List.of(model("alike", ALIKE))));

            assertThat(findings.notices()).isEmpty();
            assertThat(findings.differences()).isEmpty();
        }
    }

    private static Findings check(Connection connection, Schema model) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema actual = new SchemaSource.Database(connection, List.of()).read(dialect);
        return new Autogenerate(dialect, Rules.defaults(), Optional.of(new LiveServer(dialect, connection, List.of())))
                .check(model, actual, Made.nothing(), Intent.none());
    }

    private static String table(String name, String expression) {
        return "create table " + name + " (id integer not null primary key, a integer, d numeric(9, 2),"
                + " g numeric(9, 2) generated always as (" + expression + ") stored)";
    }

    private static Table model(String name, String expression) {
        SqlType integer = new SqlType.Int(4);
        SqlType decimal = new SqlType.Decimal(9, 2);
        return Table.of(
                        TableName.of(name),
                        List.of(
                                Column.of("id", integer, false),
                                Column.of("a", integer, true),
                                Column.of("d", decimal, true),
                                Column.of("g", decimal, true).withGenerated(new GeneratedColumn(expression, true))))
                .toBuilder()
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build();
    }
}
