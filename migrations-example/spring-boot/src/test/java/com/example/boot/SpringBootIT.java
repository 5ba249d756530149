package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.boot.Installed.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The application on SQLite. Hibernate refuses to start where a table is not there. */
@Timeout(300)
class SpringBootIT {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder;

    @Test
    void itStartsOnAnEmptyDatabaseAndAgain() throws Exception {
        Installed shop = Installed.jar(folder);

        Ended first = shop.run(NOTHING);
        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.migrations())
                .containsExactly(
                        "database " + folder.resolve("shop.db") + ": 2 steps",
                        "upgrade 1 articles (N ms)",
                        "upgrade 2 prices (N ms)",
                        "2 steps; the database is at 2 (head)");
        assertThat(first.said()).contains("\narticles: [1 bread]\n");

        Ended second = shop.run(NOTHING);
        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(second.migrations()).containsExactly("nothing to do; the database is at 2 (head)");
        assertThat(second.said()).contains("\narticles: [1 bread, 2 bread]\n");
        assertThat(second.said()).doesNotContain("WARN").doesNotContain("ERROR");
    }

    @Test
    void itsScriptsMayBeInAJarWithin() throws Exception {
        Ended ended = Installed.jarWithScriptsInAJar(folder).run(NOTHING);

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("\narticles: [1 bread]\n");
    }

    /** Hibernate comes first then, and finds no table. */
    @Test
    void withoutTheDetectorItDoesNotStart() throws Exception {
        Installed shop = Installed.folders(folder);
        Files.delete(shop.resource(Installed.FACTORIES));

        Ended ended = shop.run(NOTHING);

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said()).contains("missing table [article]");
        assertThat(ended.migrations()).isEmpty();
    }

    @Test
    void itDoesNotStartWhereAScriptFails() throws Exception {
        Installed shop = Installed.folders(folder);
        Files.writeString(
                shop.resource("db/migration/sqlite/V3__fails.sql"),
                "create table half (id integer);\nselect nothing;\n");

        Ended ended = shop.run(NOTHING);

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said())
                .contains("upgrade 3 fails failed at statement 2 (V3__fails.sql, line 2, column 1)\n  why:  ")
                .contains("\n  next: everything this step did was rolled back; the last step that was done is upgrade 2"
                        + " prices; correct the script and run it again")
                .doesNotContain("articles: ");
        assertThat(ask("select revision from orm_version order by sequence")).containsExactly("1", "2");
        assertThat(ask("select name from sqlite_schema where name = 'half'")).isEmpty();
    }

    private List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
