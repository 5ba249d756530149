package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code orm statements}: what a script splits into. */
class StatementsTest {
    private static final String SCRIPT = """
            -- the table
            create table ${table} (id int);
            create index concurrently ix on t (id);
            copy t from stdin;
            1
            2
            \\.
            """;

    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void aScript() throws IOException {
        typed = new Typed(folder).write("V1__t.sql", SCRIPT);
    }

    @Test
    void showsThemWithoutADatabaseOrAConfiguration() {
        Answer answer = typed.orm("statements", "V1__t.sql", "--dialect", "postgresql", "--placeholder", "table=t");
        assertThat(answer).isEqualTo(new Answer(0, """
                1. line 2, column 1: ddl
                -- the table
                create table t (id int)

                2. line 3, column 1: ddl, outside a transaction
                create index concurrently ix on t (id)

                3. line 4, column 1: copy, with 2 lines of data
                copy t from stdin

                3 statements, checksum -1572677
                """, ""));
    }

    @Test
    void theBuiltInPlaceholdersHaveTheValuesOfARun() throws IOException {
        typed.write(
                "sql/V3__p.sql",
                "select '${flyway:filename} ${orm:script} ${flyway:table} ${orm:table}"
                        + " ${orm:database} ${flyway:environment}${orm:environment}'");
        assertThat(typed.orm("statements", "sql/V3__p.sql", "--dialect", "mysql")
                        .out())
                .contains("select 'V3__p.sql sql/V3__p.sql orm_version orm_version mysql '");
        typed.write("V4__p.sql", "select '${flyway:timestamp} ${flyway:workingDirectory}'");
        assertThat(typed.orm("statements", "V4__p.sql", "--dialect", "mysql").out())
                .containsPattern("select '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d .+'");
        typed.write("V5__p.sql", "select '${flyway:user}'");
        assertThat(typed.orm("statements", "V5__p.sql", "--dialect", "mysql").exit())
                .isEqualTo(3);
        assertThat(typed.orm("statements", "V5__p.sql", "--dialect", "mysql", "--placeholder", "flyway:user=me")
                        .out())
                .contains("select 'me'");

        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmigrations: {table: versions}\n");
        assertThat(typed.orm("statements", "sql/V3__p.sql").out()).contains("versions versions sqlite");
    }

    @Test
    void writesThemAsOneObject() throws IOException {
        typed.write("V2__u.sql", "/* \"u\" */ insert into u\nvalues (1); select 2");
        Answer answer = typed.orm("--json", "statements", "V2__u.sql", "--dialect", "mysql", "--server-version", "9.7");
        assertThat(answer.out())
                .isEqualTo(
                        "{\"checksum\":415446905,\"statements\":["
                                + "{\"line\":1,\"column\":11,\"sql\":\"/* \\\"u\\\" */ insert into u\\nvalues (1)\","
                                + "\"transactional\":true,\"kind\":\"dml\"},"
                                + "{\"line\":2,\"column\":13,\"sql\":\"select 2\",\"transactional\":true,\"kind\":\"query\"}]}\n");
    }

    @Test
    void takesTheDialectAndTheValuesFromTheConfiguration() throws IOException {
        typed.write("orm.yaml", "url: jdbc:sqlite:x.db\nmigrations: {placeholders: {name: '[a;b]'}}\n")
                .write("R__v.sql", "select ${name}; select ${orm:database}, '${flyway:filename}'");
        assertThat(typed.orm("statements", "R__v.sql").out()).isEqualTo("""
                1. line 1, column 1: query
                select [a;b]

                2. line 1, column 17: query
                select sqlite, 'R__v.sql'

                2 statements, checksum 1447435304
                """);
    }

    @Test
    void showsNothingOfAScriptThatCannotBeRead() throws IOException {
        typed.write("V3__open.sql", "select 1;\nselect 'a;\n");
        assertThat(typed.orm("statements", "V3__open.sql", "--dialect", "mariadb"))
                .isEqualTo(new Answer(3, "", """
                error: a script cannot be split into statements (V3__open.sql:2:8)
                  why:  string opened at line 2, column 8 is never closed
                  next: mend the script there; nothing of it was run
                """));
    }

    @Test
    void namesAPlaceholderWithoutAValue() {
        assertThat(typed.orm("statements", "V1__t.sql", "--dialect", "postgresql")
                        .err())
                .startsWith("error: unknown placeholder ${table} (V1__t.sql:2:14)\n");
    }

    @Test
    void needsAFileAndADialect() {
        assertThat(typed.orm("statements", "V9__none.sql", "--dialect", "sqlite")
                        .err())
                .contains("wrong value for FILE", "found V9__none.sql, expected a script that is there");
        assertThat(typed.orm("statements", "V1__t.sql", "--dialect", "oracle").err())
                .contains("no dialect for oracle", "this version knows mariadb, mysql, postgresql, sqlite");
        assertThat(typed.orm("statements", "V1__t.sql").exit()).isEqualTo(2);
    }
}
