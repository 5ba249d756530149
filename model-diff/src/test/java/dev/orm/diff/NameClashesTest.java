package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.orm.OrmException;
import dev.orm.dialect.Dialects;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that a database would not take are told when the script is written, not when it runs. */
class NameClashesTest {
    private static final Column NAME = Column.of("name", new SqlType.Varchar(40), true);

    @Test
    void oneNameForTwoIndexes() {
        assertThat(clashes(table("users", "by_name"), table("tags", "BY_NAME"))).containsExactly("""
                the name BY_NAME is given twice
                  why:  to an index of users and to an index of tags; on sqlite tables, views and indexes may not share a name, whatever table they are of
                  next: give one of them another name""");
    }

    @Test
    void anIndexNamedAsATable() {
        assertThat(clashes(table("users", "tags"), table("tags"))).containsExactly("""
                the name tags is given twice
                  why:  to table tags and to an index of users; on sqlite tables, views and indexes may not share a name, whatever table they are of
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

    @Test
    void keysOnPostgresqlAreIndexes() {
        Table users = unique(table("users"), "by_name");
        Table tags = unique(table("tags"), "tags");

        assertThat(clashes("postgresql", "18", users, table("things", "by_name"), tags))
                .containsExactly("""
                        the name by_name is given twice
                          why:  to a key of users and to an index of things; on postgresql tables, views, sequences, keys and indexes may not share a name, whatever table they are of
                          next: give one of them another name""", """
                        the name tags is given twice
                          why:  to table tags and to a key of tags; on postgresql tables, views, sequences, keys and indexes may not share a name, whatever table they are of
                          next: give one of them another name""");
        assertThat(clashes(users, unique(table("tags"), "by_name"))).isEmpty();
        assertThat(clashes("mysql", "9.7.0", users, unique(table("tags"), "by_name")))
                .isEmpty();
    }

    @Test
    void foreignKeysAndChecksOnMySqlAreOfTheWholeSchema() {
        Table users = checked(referring(table("users"), "one"), "two");
        Table tags = checked(referring(table("tags"), "ONE"), "two");

        assertThat(clashes("mysql", "9.7.0", users, tags)).containsExactly("""
                the name ONE is given twice
                  why:  to a foreign key of users and to a foreign key of tags; on mysql no two foreign keys may share a name, whatever table they are of
                  next: give one of them another name""", """
                the name two is given twice
                  why:  to a check of users and to a check of tags; on mysql no two checks may share a name, whatever table they are of
                  next: give one of them another name""");
        assertThat(clashes("mariadb", "11.4.5", users, tags))
                .singleElement(STRING)
                .startsWith("the name ONE");
        assertThat(clashes("postgresql", "18", users, tags)).isEmpty();
        assertThat(clashes(users, tags)).isEmpty();
    }

    private static Table unique(Table table, String name) {
        return table.toBuilder()
                .add(UniqueConstraint.of(Name.given(name), List.of("name")))
                .build();
    }

    private static Table referring(Table table, String name) {
        return table.toBuilder()
                .add(ForeignKey.of(Name.given(name), List.of("name"), table.name(), List.of("name")))
                .build();
    }

    private static Table checked(Table table, String name) {
        return table.toBuilder()
                .add(CheckConstraint.of(Name.given(name), "name <> ''"))
                .build();
    }

    private static List<String> clashes(Table... tables) {
        return clashes("sqlite", "3.35.0", tables);
    }

    private static List<String> clashes(String database, String version, Table... tables) {
        return NameClashes.in(
                        Schema.of(List.of(tables)),
                        Dialects.of(database, version).capabilities())
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
