package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DerivedName;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a table of one row counts: one that comes in the place of an identity gives no number that a row has. */
abstract class CounterContract {
    private static final TableName USERS = TableName.of("users");

    @TempDir
    Path folder;

    abstract Arena arena();

    /** Numbers are taken so many at a time, the last of which is what the counter says. */
    @ParameterizedTest
    @CsvSource({"1, 1007", "50, 1007", "1000, 1007", "5000, 5007", "1000000, 1000007"})
    void whateverIsTakenAtATime(int step, long next) throws SQLException {
        Column id = Column.of("id", new SqlType.Int(8), false);
        Schema counted = Schema.of(List.of(users(id.withDefault(DefaultValue.Identity.byDefault()))));
        Schema model =
                Schema.of(List.of(users(id))).withSequences(List.of(Sequence.of(TableName.of("users_seq"), 1, step)));
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(counted, Intent.none()));
            bench.upgrade();
            arena.execute("insert into users (id) values (7)");

            Findings findings = bench.check(model, Intent.none());
            bench.write("after", findings);
            bench.upgrade();

            assertThat(next(arena)).isEqualTo(next);
            bench.downgrade();
            new RoundTrip(bench, model).run(findings);
            assertThat(next(arena)).isEqualTo(next);
        }
    }

    private static Table users(Column id) {
        return Table.of(USERS, List.of(id)).toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(USERS), List.of("id")))
                .build();
    }

    private static long next(Arena arena) throws SQLException {
        try (Connection connection = arena.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select next_val from users_seq")) {
            row.next();
            return row.getLong(1);
        }
    }
}
