package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.Inverses;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A counter that comes back for a column that counted by itself goes on behind its rows. */
class HandedNumbersTest {

    @Test
    void aCounterThatComesBackGoesOnBehindTheRows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (id bigint not null primary key)");
            statement.execute("create table t_seq (next_val bigint)");
            statement.execute("insert into t values (7)");
            Schema before = new SqliteInspector().inspect(connection);
            Column plain = Column.of("id", new SqlType.Int(8), false);
            Column counting = Column.of("id", new SqlType.Int(4), false).withDefault(DefaultValue.Identity.byDefault());
            List<Operation> forward = List.of(
                    new Operation.DropTable(before.table(TableName.of("t_seq")).orElseThrow()),
                    new Operation.AlterColumn(TableName.of("t"), plain, counting, null, null));

            run(statement, forward, before);
            run(statement, Inverses.of(forward).operations(), new SqliteInspector().inspect(connection));

            try (ResultSet next = statement.executeQuery("select group_concat(next_val) from t_seq")) {
                assertThat(next.getString(1)).isEqualTo("1007");
            }
        }
    }

    private static void run(Statement statement, List<Operation> operations, Schema before) throws SQLException {
        for (DdlStatement sql : new SqliteDdl().spell(operations, before).statements()) {
            statement.execute(sql.sql());
        }
    }
}
