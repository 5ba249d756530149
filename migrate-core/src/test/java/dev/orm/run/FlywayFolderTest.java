package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, run by Flyway and by us: the same schema and rows, in the same order, with the same checksums. */
class FlywayFolderTest {
    @TempDir
    Path folder;

    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private int run;

    @Test
    void versionsAndTheirOrder() throws Exception {
        write("V1__log.sql", "create table log (number integer primary key, name text);\n");
        for (String version : List.of("2", "2.1", "2_10", "2.9", "003", "10", "9", "20200101120000", "1_0_1", "20")) {
            write("V" + version + "__x_" + version + ".sql", logged(version));
        }
        write("sub/folder/V2_9_1__deep__down.SQL", logged("deep"));
        write("V30.sql", logged("no description"));

        assertSame(migrateBoth());
    }

    @Test
    void repeatablesInTheOrderOfTheirDescriptions() throws Exception {
        write("V1__log.sql", "create table log (number integer primary key, name text);\n");
        for (String name : List.of("b", "B", "a_b", "a__b", "a-b", "_a", "Z", "\u00e4", "10", "9")) {
            write("R__" + name + ".sql", logged(name));
        }
        Pair once = migrateBoth();
        assertSame(once);
        write("R__B.sql", logged("B changed"));
        write("R__Z.sql", "-- a comment counts\n" + logged("Z"));
        assertSame(again(once));
    }

    @Test
    void valuesOfPlaceholders() throws Exception {
        placeholders.put("table", "log");
        placeholders.put("Name", "it''s; -- ${table}");
        write("V1__log.sql", "create table ${TABLE} (number integer primary key, name text);\n");
        write("V2__a.sql", "-- ${table}\ninsert into log (name) values ('${name} /* ${name} */');\n");
        write("R__r.sql", logged("${nAme} ${flyway:filename}"));
        Pair once = migrateBoth();
        assertSame(once);
        placeholders.put("Name", "another");
        assertSame(again(once));
        assertSame(again(once));
    }

    @Test
    void checksums() throws Exception {
        write("V1__log.sql", "\uFEFFcreate table log (number integer primary key, name text);\r\n");
        write("V2__ends.sql", "insert into log (name)\rvalues ('\u00e9\ud83d\ude00\u20ac');\n\n\n-- no end of line");
        write("V3__blanks.sql", "insert into log (name) values ('a');   \n\t\n");
        write("V4__nothing.sql", "-- only a comment\n");
        write("R__crlf.sql", "insert into log (name)\r\nvalues ('r');\r\n");

        assertSame(migrateBoth());
    }

    /** Only without a target: Flyway begins with the highest even where the target is below it. */
    @Test
    void baselines() throws Exception {
        write("V1__log.sql", "create table log (number integer primary key, name text);\n");
        write("V2__b.sql", logged("2"));
        write("V3__c.sql", logged("3"));
        write("B2__two.sql", "create table log (number integer primary key, name text);\n" + logged("from 2"));
        write("B3__three.sql", "create table log (number integer primary key, name text);\n" + logged("from 3"));

        Pair whole = migrateBoth();
        assertSame(whole);
        write("V4__d.sql", logged("4"));
        write("B4__four.sql", "create table wrong (id integer);\n");
        assertSame(again(whole));
    }

    @Test
    void callbacks() throws Exception {
        write("V1__log.sql", "create table log (number integer primary key, name text);\n");
        Pair once = migrateBoth();
        for (String event : List.of(
                "afterConnect",
                "beforeMigrate",
                "beforeMigrate__b",
                "beforeMigrate__a_c",
                "beforeValidate",
                "afterValidate",
                "beforeCreateSchema",
                "createSchema",
                "beforeEachMigrate",
                "afterEachMigrate",
                "beforeEachMigrateStatement",
                "afterEachMigrateStatement",
                "afterMigrateApplied",
                "afterMigrate",
                "afterMigrateError",
                "beforeClean",
                "afterUndo")) {
            write(event + ".sql", logged(event + " ${flyway:filename}"));
        }
        write("V2__a.sql", "create table a (id integer);\n" + logged("2"));
        write("R__r.sql", logged("r"));
        assertSame(again(once));
        assertSame(again(once));
    }

    @Test
    void configurationOfScripts() throws Exception {
        write("V1__log.sql", "create table log (number integer primary key, name text);\n");
        write("V2__a.sql", logged("${kept}"));
        write("V2__a.sql.conf", "placeholderReplacement=false\n");
        write("V3__b.sql", "pragma foreign_keys = on;\n");
        write("V4__c.sql", logged("outside"));
        write("V4__c.sql.conf", "executeInTransaction=false\n");
        Files.write(folder.resolve("V5__d.sql"), logged("\u00fc").getBytes(StandardCharsets.ISO_8859_1));
        write("V5__d.sql.conf", "encoding=ISO-8859-1\n");

        assertSame(migrateBoth());
    }

    /** Two databases of one folder. */
    private record Pair(Path flyway, Path ours) {}

    private Pair migrateBoth() {
        run++;
        Pair pair = new Pair(
                folder.resolveSibling(folder.getFileName() + "-flyway" + run + ".db"),
                folder.resolveSibling(folder.getFileName() + "-ours" + run + ".db"));
        return again(pair);
    }

    private Pair again(Pair pair) {
        flyway(pair).migrate();
        ours(pair).run(RevisionTarget.parse("head"));
        return pair;
    }

    private Flyway flyway(Pair pair) {
        return Flyway.configure()
                .dataSource("jdbc:sqlite:" + pair.flyway(), null, null)
                .locations("filesystem:" + folder)
                .placeholders(placeholders)
                .load();
    }

    private Migrator ours(Pair pair) {
        return new Migrator(
                () -> DriverManager.getConnection("jdbc:sqlite:" + pair.ours()),
                ScriptDirectory.read(folder),
                MigratorOptions.standard().withPlaceholders(placeholders),
                Consent.none(),
                MigrationListener.silent());
    }

    private static void assertSame(Pair pair) throws SQLException {
        String schema = "select type, name, sql from sqlite_schema where name not like 'orm_version%'"
                + " and name not like 'flyway%' and name not like 'sqlite_%' order by type, name";
        assertThat(ask(pair.ours(), schema)).isEqualTo(ask(pair.flyway(), schema));
        assertThat(ask(pair.ours(), "select name from log order by number"))
                .isEqualTo(ask(pair.flyway(), "select name from log order by number"));
        assertThat(
                        ask(
                                pair.ours(),
                                "select replace(replace(revision, 'B:', ''), 'R:' || description, ''), description, script, checksum"
                                        + " from orm_version where kind <> 'baseline' or revision like 'B:%' order by sequence"))
                .isEqualTo(ask(
                        pair.flyway(),
                        "select coalesce(version, ''), description, script, checksum from flyway_schema_history"
                                + " order by installed_rank"));
    }

    private static List<String> ask(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                answer.add(String.join("|", row));
            }
            return answer;
        }
    }

    private static String logged(String name) {
        return "insert into log (name) values ('" + name + "');\n";
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
