package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes as a real database stores them, and what we read of them. */
class StoredIndexTest {
    private static final String TABLE = "create table t (Name text collate nocase, b int, \"order\" int, unique (b))";

    @Test
    void columnsWithOrderAndCollation() throws SQLException {
        assertThat(index(
                        "create index if not exists main.i on t (name, B desc, \"ORDER\" asc, [b] collate rtrim desc)"))
                .isEqualTo(index(
                        false,
                        null,
                        IndexPart.column("Name"),
                        IndexPart.column("b").descending(true),
                        IndexPart.column("order"),
                        IndexPart.column("b").withCollation("rtrim").descending(true)));
    }

    @Test
    void expressions() throws SQLException {
        assertThat(index("create unique index i on t (lower(name) collate binary desc, (b + 1), (b), (b) + (1),"
                        + " ((b) || ','), case when b then 1 else 2 end, name collate nocase || 'x',"
                        + " name || 'x' collate nocase desc, (name || 'x') collate nocase)"))
                .isEqualTo(index(
                        true,
                        null,
                        IndexPart.expression("lower(name)")
                                .withCollation("binary")
                                .descending(true),
                        IndexPart.expression("b + 1"),
                        IndexPart.column("b"),
                        IndexPart.expression("(b) + (1)"),
                        IndexPart.expression("(b) || ','"),
                        IndexPart.expression("case when b then 1 else 2 end"),
                        IndexPart.expression("name collate nocase || 'x'"),
                        IndexPart.expression("name || 'x' collate nocase").descending(true),
                        IndexPart.expression("name || 'x'").withCollation("nocase")));
    }

    @Test
    void partial() throws SQLException {
        assertThat(index("create unique index i on t (b) where (name <> 'where') /* ) */ and b > 0"))
                .isEqualTo(index(true, "(name <> 'where') /* ) */ and b > 0", IndexPart.column("b")));
        assertThat(index("create index i on t (b) where (name is not null)"))
                .isEqualTo(index(false, "name is not null", IndexPart.column("b")));
    }

    @Test
    void oddNames() throws SQLException {
        assertThat(index("create index \"i \"\"1\" on [t] (`b`)"))
                .isEqualTo(index(false, null, IndexPart.column("b")).withName(Name.given("i \"1")));
    }

    @Test
    void theIndexOfAConstraintIsNone() throws SQLException {
        assertThat(Database.readTable(TABLE).indexes()).isEmpty();
    }

    @Test
    void aConstantInQuotesIsNotUnderstood() throws SQLException {
        Table table = Database.readTable(
                TABLE,
                "create index i on t (b, name)",
                "create index j on t (b)",
                "pragma writable_schema = on",
                "update sqlite_schema set sql = 'CREATE INDEX i on t (b, ''constant'')' where name = 'i'");

        assertThat(table.indexes()).extracting(index -> index.name().text()).containsExactly("j");
        assertThat(table.opaque()).containsExactly("CREATE INDEX i on t (b, 'constant')");
    }

    private static Index index(String sql) throws SQLException {
        Table table = Database.readTable(TABLE, sql);
        assertThat(table.opaque()).isEmpty();
        assertThat(table.indexes()).hasSize(1);
        return table.indexes().get(0);
    }

    private static Index index(boolean unique, String where, IndexPart... parts) {
        return new Index(Name.given("i"), unique, List.of(parts), where, Options.none());
    }
}
