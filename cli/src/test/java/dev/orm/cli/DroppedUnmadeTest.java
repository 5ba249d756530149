package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and triggers made by hand, which a revision drops: a database without them stops there. */
class DroppedUnmadeTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void viewsAndATriggerOfOneTable() throws IOException, SQLException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__tag.sql", """
                        create table tag (id integer not null primary key);
                        create view "ours" as select id from tag;
                        """)
                .write("Tag.java", "@jakarta.persistence.Entity class Tag { @jakarta.persistence.Id int id; }\n");
        Files.createDirectories(folder.resolve("target/classes"));
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder + "/target/classes", folder + "/Tag.java");
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create view report as select id from ours");
            statement.execute("create trigger watch after insert on tag begin select 1; end");
        }
    }

    @Test
    void whatWasMadeByHandIsTold() {
        assertThat(revision("--drop", "report", "--drop", "watch").err()).isEqualTo("""
                notice: trigger watch was made by no revision of this history: a database without it stops at this\
                 revision; write its create trigger into a revision before this one, or if exists into the drop
                notice: view report was made by no revision of this history: a database without it stops at this\
                 revision; write its create view into a revision before this one, or if exists into the drop
                """);
        assertThat(revision("--drop", "report", "--format", "java", "--json").out())
                .contains("{\"kind\":\"not-in-history\",");
    }

    @Test
    void whatARevisionMadeIsNot() {
        assertThat(revision("--drop", "ours", "--drop", "report").err())
                .contains("view report was made by no revision")
                .doesNotContain("view ours");
    }

    @Test
    void whatRunsBehindAllRevisionsIsNoneOfThem() throws IOException {
        typed.write("migrations/R__report.sql", "create view if not exists report as select id from ours;\n");
        assertThat(typed.orm("upgrade").exit()).isZero();

        assertThat(revision("--drop", "report").err()).contains("view report was made by no revision");
    }

    private Answer revision(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"revision", "--autogenerate", "--dry-run", "-m", "less"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return typed.orm(all);
    }
}
