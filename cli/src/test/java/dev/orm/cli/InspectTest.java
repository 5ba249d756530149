package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What inspect shows of a schema, and that its SQL makes the same schema again. */
class InspectTest {
    private static final String SCHEMA = """
            create table b (
                id integer primary key,
                a_id integer,
                constraint fk_b_a foreign key (a_id) references a (id) on delete cascade
            ) strict;
            create table a (
                id integer primary key autoincrement,
                b_id integer references b (id) deferrable initially deferred,
                name varchar(40) collate nocase not null default 'it''s',
                twice integer as (id * 2) stored,
                constraint ck_name check (name <> '(')
            );
            create table "order by" ("select" text, "x y" real, primary key ("select", "x y")) without rowid;
            create unique index ux on a (name collate rtrim desc) where b_id is not null;
            create index ix on a (lower(name));
            create virtual table search using fts5(name, content = 'a', content_rowid = 'id');
            create view v as select name from a;
            create view w as select name as n from v;
            create trigger t after insert on a begin update b set a_id = new.id where id = 1; end;
            """;

    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void aDatabase() throws IOException, SQLException {
        typed = new Typed(folder).write("orm.yaml", "url: jdbc:sqlite:one.db\n");
        execute("one.db", SCHEMA);
    }

    private void execute(String database, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    @Test
    void itsSqlMakesTheSameSchema() throws SQLException {
        execute("two.db", typed.orm("inspect", "--format", "sql").out());

        assertThat(tables("two.db")).isEqualTo(tables("one.db"));
    }

    /** The tables as text; those in a circle may come in another order. */
    private List<String> tables(String database) {
        String[] tables =
                typed.orm("--url", "jdbc:sqlite:" + database, "inspect").out().split("\n\n");
        return Stream.of(tables).sorted().toList();
    }

    @Test
    void itsJsonNamesVirtualTables() {
        assertThat(typed.orm("inspect", "--json").out()).contains("""
                "virtualTables":[{"name":"search","module":"fts5","sql":"CREATE VIRTUAL TABLE search using fts5(name, \
                content = 'a', content_rowid = 'id')","shadows":["search_data","search_idx","search_docsize","search_config"]}]""");
    }

    @Test
    void itsText() {
        assertThat(typed.orm("inspect")).isEqualTo(new Typed.Answer(0, """
                b (strict)
                  id    integer identity
                  a_id  integer
                  primary key (id)
                  foreign key fk_b_a (a_id) -> a (id) on delete cascade

                a
                  id     integer identity autoincrement
                  b_id   integer
                  name   varchar(40) not null default 'it''s' collate nocase
                  twice  integer generated (id * 2)
                  primary key (id)
                  foreign key (b_id) -> b (id) deferrable initially deferred
                  check ck_name (name <> '(')
                  unique index ux (name collate rtrim desc) where b_id is not null
                  index ix (lower(name))

                order by (without-rowid)
                  select  text not null
                  x y     real not null
                  primary key (select, x y)

                virtual table search (fts5) in search_data, search_idx, search_docsize, search_config
                view v
                view w
                trigger t on a
                """, ""));
    }
}
