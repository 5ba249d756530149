package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Placeholders in scripts that run. */
class PlaceholdersRunTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyFolder() {
        project = new Project(folder)
                .with(MigratorOptions.standard()
                        .withEnvironment("test")
                        .withPlaceholders(Map.of("table", "users", "Quote", "it''s; -- fine")));
    }

    @Test
    void valuesStandInNamesStringsAndComments() throws Exception {
        project.with("V1__users.sql", """
                -- ${table}
                create table ${TABLE} (name text default '${quote}');
                insert into ${table} default values;
                """);
        project.upgrade("head");

        assertThat(project.ask("select name from users")).containsExactly("it's; -- fine");
        assertThat(project.ask("select upgrade_text like '%${TABLE}%' from orm_version"))
                .containsExactly("1");
    }

    @Test
    void someAreBuiltIn() throws Exception {
        project.with("V1__facts.sql", """
                create table facts (name text, value text);
                insert into facts values ('filename', '${flyway:filename}'), ('table', '${flyway:table}'),
                  ('environment', '${flyway:environment}'), ('user', '${flyway:user}'), ('schema', '${flyway:defaultSchema}'),
                  ('directory', '${flyway:workingDirectory}'), ('timestamp', '${flyway:timestamp}'),
                  ('file', '${flyway:database}'), ('database', '${orm:database}'), ('script', '${orm:script}'),
                  ('orm table', '${orm:table}'), ('orm environment', '${orm:environment}');
                """);
        project.upgrade("head");

        assertThat(project.ask("select value from facts where name not in ('directory', 'timestamp', 'file')"))
                .containsExactly(
                        "V1__facts.sql",
                        "orm_version",
                        "test",
                        "",
                        "",
                        "sqlite",
                        "V1__facts.sql",
                        "orm_version",
                        "test");
        assertThat(project.ask("select value like '____-__-__ __:__:__' from facts where name = 'timestamp'"))
                .containsExactly("1");
        assertThat(project.ask("select value from facts where name = 'file'"))
                .containsExactly(folder.resolve("shop.db").toString());
    }

    @Test
    void anUnknownOneStopsAllBeforeAnythingRuns() throws Exception {
        project.with("V1__a.sql", "create table a (id integer);\n");
        project.with("V2__b.sql", "create table b (\n  id integer\n);\ninsert into ${tabel} values (1);\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(OrmException.class)
                .hasMessage("""
                        unknown placeholder ${tabel} (V2__b.sql:4:13)
                          why:  nothing gives it a value; known are flyway:database, flyway:defaultSchema, \
                        flyway:environment, flyway:filename, flyway:table, flyway:timestamp, flyway:user, \
                        flyway:workingDirectory, orm:database, orm:environment, orm:script, orm:table, Quote, table
                          next: did you mean ${table}? Else give it a value with migrations.placeholders or --placeholder \
                        tabel=VALUE; one that is meant as it stands is written ${{tabel}}""");
        assertThat(project.ask("select count(*) from sqlite_schema")).containsExactly("0");
    }

    @Test
    void aSecretIsNotTold() {
        project.with(MigratorOptions.standard().withPlaceholders(Map.of("adminPassword", "tiger")));
        project.with("V1__a.sql", "create user admin password '${adminpassword}';\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("create user admin password '***'")
                .hasMessageNotContaining("tiger");
    }

    /** What is left of a word would tell what is missing in it. */
    @Test
    void aWordThatHoldsASecretIsNotToldInPart() {
        project.with(MigratorOptions.standard().withPlaceholders(Map.of("password", "tab")));
        project.with("V1__a.sql", "selec '${password}', 'x${password}y', ${password}le from taboo_of_mine;\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("selec '***', '***', *** from taboo_of_mine");
    }

    @Test
    void oneThatIsNeverClosedIsTold() {
        project.with("V1__a.sql", "select 1;\nselect '${table';\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageStartingWith("a script cannot be split into statements (V1__a.sql:2:9)");
    }

    @Test
    void aScriptMayKeepItsDollars() throws Exception {
        project.with("V1__a.sql", "create table a (name text);\ninsert into a values ('${table}');\n");
        project.with("V1__a.sql.conf", "placeholderReplacement=false\n");
        project.upgrade("head");

        assertThat(project.ask("select name from a")).containsExactly("${table}");
    }

    @Test
    void aScriptMaySayWhereItIsNotMeant() throws Exception {
        project.with("V1__a.sql", "create table a (id integer);\n");
        project.with("V2__b.sql", "create table b (id integer);\n").with("U2__b.sql", "drop table b;\n");
        project.with("V2__b.sql.conf", "shouldExecute = ${flyway:environment}==prod && (true || ${table}!=users)\n");
        project.with("V3__c.sql", "create table c (id integer);\n").with("U3__c.sql", "drop table c;\n");
        project.with("R__v.sql", "create view v as select 1;\n").with("R__v.sql.conf", "shouldExecute=false\n");

        assertThat(project.upgrade("head").done()).hasToString("[upgrade 1 a, skip 2 b, upgrade 3 c]");
        assertThat(project.tables()).containsExactly("a", "c");
        assertThat(project.ask("select kind, state from orm_version where revision = '2'"))
                .containsExactly("skip|applied");

        assertThat(project.downgrade("1").done()).hasToString("[downgrade 3 c, stamp -2]");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    void aConditionThatMakesNoSenseIsTold() {
        project.with("V1__a.sql", "select 1;\n").with("V1__a.sql.conf", "shouldExecute=maybe\n");

        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                wrong value for shouldExecute (V1__a.sql.conf)
                  why:  found maybe, expected true, false, A==B or A!=B, joined by &&, || and brackets
                  next: mend the line""");
    }
}
