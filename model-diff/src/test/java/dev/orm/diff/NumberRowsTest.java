package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @TableGenerator}, whose row is called after the table that it numbers where nobody says another name. */
class NumberRowsTest {
    private static final String NUMBERS = "create table numbers (sequence_name varchar(255) not null primary key,"
            + " next_val bigint); insert into numbers values ('%s', 0), ('Room', 0);";
    private static final String TABLE = "create table %s (id bigint not null primary key);";

    @TempDir
    Path folder;

    @Test
    void theRowOfARenamedTableGoesOnCounting() throws SQLException {
        try (Arena arena = new SqliteArena(folder)) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(model("guest", "Guest"), Intent.none()));
            bench.upgrade();
            arena.execute("update numbers set next_val = 150 where sequence_name = 'Guest'");
            Schema after = model("visitor", "Visitor");

            Findings findings = bench.check(after, Intent.none().withRenames("guest:visitor"));

            assertThat(bench.write("after", findings)).containsExactly("""
                    -- after
                    -- orm:revises 1
                    -- orm:database sqlite
                    -- orm:made visitor, visitor(id bigint not null, pk_guest)
                    -- orm:made numbers("row:Visitor")

                    alter table guest rename to visitor;

                    update numbers set sequence_name = 'Visitor' where sequence_name = 'Guest';
                    """, """
                    -- undo of after
                    -- orm:database sqlite

                    update numbers set sequence_name = 'Guest' where sequence_name = 'Visitor';

                    alter table visitor rename to guest;
                    """);
            bench.upgrade();
            assertThat(bench.check(after, Intent.none()).isEmpty()).isTrue();
            assertThat(number(arena, "Visitor")).isEqualTo("150");
            bench.downgrade();
            assertThat(number(arena, "Guest")).isEqualTo("150");
        }
    }

    @Test
    void theRowOfATableThatIsNumberedFromThereOnlyNowComesAnew() throws SQLException {
        try (Arena arena = new SqliteArena(folder)) {
            Workbench bench = new Workbench(arena, folder);
            Schema before = SqlModel.read(TABLE.formatted("guest") + NUMBERS.replace("('%s', 0), ", ""));
            bench.write("before", bench.check(before, Intent.none()));
            bench.upgrade();
            Schema after = model("visitor", "Visitor");

            bench.write("after", bench.check(after, Intent.none().withRenames("guest:visitor")));
            bench.upgrade();

            assertThat(bench.check(after, Intent.none()).isEmpty()).isTrue();
            assertThat(number(arena, "Visitor")).isEqualTo("0");
        }
    }

    private static Schema model(String table, String row) {
        return SqlModel.read(TABLE.formatted(table) + NUMBERS.formatted(row));
    }

    private static String number(Arena arena, String row) throws SQLException {
        try (Connection connection = arena.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select group_concat(next_val) from numbers where sequence_name = '" + row + "'")) {
            found.next();
            return found.getString(1);
        }
    }
}
