package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaMigrationsTest {
    private static final String SECOND = """
            import dev.orm.operation.*;

            public class V2__more {
                public void up(Operations op) {
                    op.createTable("tags", tags -> {
                        tags.column("id", ColumnType.integer());
                        tags.primaryKey("id");
                    });
                    op.bulkInsert("tags", "id").row(1);
                }

                public void down(Operations op) {
                    op.dropTable("tags");
                }
            }
            """;

    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void twoRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/V2__more.java", SECOND);
    }

    @Test
    void aClassCountsAsItsSource() throws IOException {
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
        assertThat(typed.orm("compile").out()).isEqualTo("migrations/V2__more.class\n");
        Files.delete(folder.resolve("migrations/V2__more.java"));

        assertThat(typed.orm("status").out()).contains("applied").doesNotContain("edited");
        assertThat(typed.orm("downgrade", "1").exit()).isZero();
        assertThat(typed.orm("upgrade").exit()).isZero();
        assertThat(typed.orm("compile").out()).isEqualTo("no Java migrations\n");
    }

    @Test
    void sqlIsWrittenAsLongAsNoDatabaseMustBeSeen() throws IOException {
        assertThat(typed.orm("upgrade", "1:head", "--sql").out())
                .contains("""
                create table tags (
                    id integer not null,
                    constraint pk_tags primary key (id)
                )
                ;
                """, "insert into tags (id) values (1)\n;\n");

        typed.write(
                "migrations/V2__more.java",
                SECOND.replace("op.bulkInsert(", "op.data(\"rows\", c -> {}); op.bulkInsert("));
        assertThat(typed.orm("upgrade", "1:head", "--sql")).isEqualTo(new Answer(4, "", """
                error: upgrade 2 more cannot be written as text (V2__more.java, line 9)
                  why:  the step rows is a program that sees the database
                  next: run orm upgrade or orm downgrade against the database itself, or write this change as an SQL script
                """));

        typed.write(
                "migrations/V2__more.java",
                SECOND.replace("op.bulkInsert(\"tags\", \"id\").row(1)", "op.dropColumn(\"users\", \"id\")"));
        assertThat(typed.orm("upgrade", "1:head", "--sql").err()).isEqualTo("""
                error: upgrade 2 more cannot be written as text (V2__more.java, line 9)
                  why:  there is no table users in what the Java migrations before it make, and only the database knows more
                  next: run orm upgrade or orm downgrade against the database itself, or write this change as an SQL script
                """);
    }

    @Test
    void oneFileIsShownOnce() {
        assertThat(typed.orm("show", "2").out()).containsOnlyOnce("public class V2__more");
    }
}
