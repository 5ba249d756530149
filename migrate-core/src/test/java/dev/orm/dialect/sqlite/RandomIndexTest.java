package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** SQLite's own reading of an index, as its pragmas tell it, is ours. */
class RandomIndexTest {
    private static final int INDEXES = 500;
    private static final List<String> OPERANDS = List.of(
            "a",
            "\"B b\"",
            "[desc]",
            "'c'",
            "(a)",
            "((c))",
            "lower(a)",
            "(a || 'x, desc')",
            "cast(a as text)",
            "(a + c)");
    private static final List<String> OPERATIONS = List.of(
            "a + 1",
            "(a) || (c)",
            "case a when 'desc' then 1 else c end",
            "-c",
            "a is null",
            "\"b B\" like '%)'",
            "(a) + (c)");
    private static final List<String> COLLATIONS =
            List.of("", "", " collate nocase", " COLLATE \"rtrim\"", " collate binary");
    private static final List<String> ORDERS = List.of("", " asc", " DESC", " /* asc */ desc", " -- desc\n");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void anyIndexIsUnderstood() throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add("create table t (a text, \"b b\" collate nocase, c int, \"desc\")");
        for (int number = 0; number < INDEXES; number++) {
            statements.add(index(number));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Database.run(connection, statements.toArray(String[]::new));
            Schema schema = Database.INSPECTOR.inspect(connection);
            Table table = new SqliteNormalizer().normalize(schema).tables().get(0);

            assertThat(table.opaque()).as("seed %d", seed).isEmpty();
            for (int number = 0; number < INDEXES; number++) {
                assertThat(ours(table, table.indexes().get(number)))
                        .as("seed %d: %s", seed, statements.get(number + 1))
                        .isEqualTo(theirs(connection, number));
            }
        }
    }

    private String index(int number) {
        List<String> parts = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            String part = random.nextBoolean() ? any(OPERANDS) + any(COLLATIONS) : any(OPERATIONS);
            parts.add(part + any(ORDERS));
        }
        return "create index i" + number + " on t (" + String.join(",", parts) + ")"
                + any(List.of("", " where a > ('x')", " where (c) in (1, 2)"));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> ours(Table table, Index index) {
        return index.parts().stream()
                .map(part -> part.column() + (part.descending() ? " desc " : " asc ") + collation(table, part))
                .toList();
    }

    private static String collation(Table table, IndexPart part) {
        boolean inherits = part.collation() == null && "b b".equals(part.column());
        return inherits ? table.columns().get(1).collation() : part.collation() == null ? "BINARY" : part.collation();
    }

    private static List<String> theirs(Connection connection, int number) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, \"desc\", coll from pragma_index_xinfo('i"
                        + number + "') where key order by seqno")) {
            while (rows.next()) {
                parts.add(rows.getString(1)
                        + (rows.getBoolean(2) ? " desc " : " asc ")
                        + rows.getString(3).toUpperCase(Locale.ROOT));
            }
        }
        return parts;
    }
}
