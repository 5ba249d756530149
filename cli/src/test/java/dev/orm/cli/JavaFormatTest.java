package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code revision --format java}; that what autogenerate writes is right is tested where it is made. */
class JavaFormatTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyMigrationIsOneFile() throws IOException {
        Typed typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n");

        assertThat(typed.orm("revision", "-m", "more */ users", "--format", "java")
                        .exit())
                .isZero();

        assertThat(typed.files("migrations")).containsExactly("HEAD", "V1__users.sql", "V2__more_users.java");
        assertThat(typed.read("migrations/V2__more_users.java")).isEqualTo("""
                import dev.orm.operation.*;

                /** more * / users */
                @Revises("1")
                public class V2__more_users {
                    public void up(Operations op) {
                    }

                    public void down(Operations op) {
                    }
                }
                """);
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
        assertThat(typed.orm("downgrade", "1").exit()).isZero();
    }

    @Test
    void theConfigurationMaySayIt() throws IOException {
        Typed typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\nmigrations: {format: java}\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n");

        assertThat(typed.orm("revision", "-m", "a").exit()).isZero();
        assertThat(typed.orm("revision", "-m", "b", "--format", "sql").exit()).isZero();
        assertThat(typed.files("migrations"))
                .containsExactly("HEAD", "U3__b.sql", "V1__users.sql", "V2__a.java", "V3__b.sql");
        assertThat(typed.orm("revision", "-m", "c", "--format", "xml").exit()).isEqualTo(2);
    }
}
