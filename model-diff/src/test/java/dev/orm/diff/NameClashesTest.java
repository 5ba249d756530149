package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that SQLite would not take are told when the script is written, not when it runs. */
class NameClashesTest {
    private static final Column NAME = Column.of("name", new SqlType.Varchar(40), true);

    @Test
    void oneNameForTwoIndexes() {
        assertThat(clashes(table("users", "by_name"), table("tags", "BY_NAME"))).containsExactly("""
                the name BY_NAME is given twice
                  why:  to an index of users and to an index of tags; on sqlite tables, views and indexes may not share a name, whatever table an index is on
                  next: give one of them another name""");
    }

    @Test
    void anIndexNamedAsATable() {
        assertThat(clashes(table("users", "tags"), table("tags"))).containsExactly("""
                the name tags is given twice
                  why:  to table tags and to an index of users; on sqlite tables, views and indexes may not share a name, whatever table an index is on
                  next: give one of them another name""");
    }

    @Test
    void aReservedName() {
        assertThat(clashes(table("sqlite_users"))).containsExactly("""
                the name sqlite_users is reserved
                  why:  sqlite keeps names that begin with sqlite_ for itself
                  next: give it another name""");
    }

    @Test
    void namesThatDiffer() {
        assertThat(clashes(table("users", "by_name"), table("tags", "by_word"))).isEmpty();
    }

    @Test
    void anEntityOnATableOfOurs() {
        Schema model = Schema.of(List.of(table("users"), table("ORM_VERSION")));

        assertThat(NameClashes.withOurs(model, Set.of(TableName.of("orm_version"))))
                .extracting(OrmException::getMessage)
                .containsExactly("""
                        an entity is mapped to ORM_VERSION, which is a table of orm's own
                          why:  orm keeps there what has been applied
                          next: give the entity another table, or name orm's tables otherwise: migrations.table""");
    }

    private static List<String> clashes(Table... tables) {
        return NameClashes.in(
                        Schema.of(List.of(tables)),
                        Dialects.of("sqlite", "3.35.0").capabilities())
                .stream()
                .map(OrmException::getMessage)
                .toList();
    }

    private static Table table(String name, String... indexes) {
        TableBuilder table = Table.of(TableName.of(name), List.of(NAME)).toBuilder();
        for (String index : indexes) {
            table.add(Index.of(Name.given(index), List.of("name")));
        }
        return table.build();
    }
}
