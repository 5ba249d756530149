package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** SQLite's own reading of a table, as its pragmas tell it, is ours, and our spelling of it is that table again. */
class RandomTableTest {
    private static final int TABLES = 600;

    @Test
    void anyTableIsUnderstood() {
        long seed = new Random().nextLong();
        int made = 0;
        for (int number = 0; number < TABLES; number++) {
            String sql = new RandomTable(seed + number).sql();
            Optional<Schema> schema = read(sql);
            made += schema.isPresent() ? 1 : 0;
            schema.ifPresent(read -> check(read, sql));
        }
        assertThat(made).as("seed %d", seed).isGreaterThan(TABLES / 2);
    }

    private static void check(Schema schema, String sql) {
        Table table = schema.tables().get(1);
        Schema normalized = new SqliteNormalizer().normalize(schema);

        assertThat(table.opaque()).as(sql).isEmpty();
        assertThat(read(new SqliteDdl().createTable(table))).as(sql).contains(schema);
        assertThat(new SqliteNormalizer().normalize(normalized)).as(sql).isEqualTo(normalized);
    }

    /** Nothing where SQLite refuses the table: two clauses may not go together. */
    private static Optional<Schema> read(String sql) {
        try {
            return Optional.of(Database.read("create table p (id integer primary key)", sql));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
