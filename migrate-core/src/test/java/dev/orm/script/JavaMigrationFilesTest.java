package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Recording;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaMigrationFilesTest {
    private static final String TEXT = """
            package db.migration;

            import dev.orm.operation.*;

            /** class V2__tags { */
            @Revises({"1", "1.5"}) @SuppressWarnings("x") @Made("tags(id)")
            public class V2__tags {
                private static final String ODD = "} class V2__tags { down(";
                private static final char BRACE = '}';

                public void up(Operations op) {
                    op.createTable("tags", Inner::define);
                }

                static class Inner {
                    static void define(TableDefinition tags) {
                        tags.column("id", ColumnType.integer());
                    }

                    void down(Operations op) {}
                }
            }
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theTextSaysWhatItIs() throws IOException {
        JavaMigration migration = JavaMigration.read("V2__tags.java", write("V2__tags.java", TEXT));

        assertThat(migration.hasDown()).isFalse();
        assertThat(migration.header()).isEqualTo("\n\n\n\n\n-- orm:revises 1, 1.5\n-- orm:made tags(id)\n");
        Recording recording = new Recording();
        migration.up(recording);
        assertThat(recording.changes()).hasSize(1);
    }

    @Test
    void aNewBaseRevisesNothing() throws IOException {
        String text = TEXT.replace("@Revises({\"1\", \"1.5\"})", "@Revises");
        JavaMigration migration = JavaMigration.read("V2__tags.java", write("V2__tags.java", text));

        assertThat(migration.header()).isEqualTo("\n\n\n\n\n-- orm:revises none\n-- orm:made tags(id)\n");
        assertThat(migration.compile()).isNotEmpty();
    }

    @Test
    void commentsAndBlanksDoNotCount() throws IOException {
        Checksums before = JavaMigration.read("V2__tags.java", write("V2__tags.java", TEXT))
                .checksums();
        Checksums commented = JavaMigration.read(
                        "V2__tags.java", write("V2__tags.java", TEXT.replace("tags\", ", "tags\" , // more\n")))
                .checksums();
        Checksums edited = JavaMigration.read(
                        "V2__tags.java", write("V2__tags.java", TEXT.replace("\"id\"", "\"i d\"")))
                .checksums();

        assertThat(commented.statements()).isEqualTo(before.statements());
        assertThat(commented.flyway()).isNotEqualTo(before.flyway());
        assertThat(edited.statements()).isNotEqualTo(before.statements());
    }

    @Test
    void aCompiledClassCountsAsItsSource() throws IOException {
        JavaMigration source = JavaMigration.read("V2__tags.java", write("V2__tags.java", TEXT));
        Map<String, byte[]> classes = source.compile();
        assertThat(classes).containsOnlyKeys("db.migration.V2__tags", "db.migration.V2__tags$Inner");
        Path image = Files.createDirectory(folder.resolve("image"));
        for (Map.Entry<String, byte[]> made : classes.entrySet()) {
            Files.write(image.resolve(made.getKey().substring("db.migration.".length()) + ".class"), made.getValue());
        }

        SqlScript compiled =
                ScriptDirectory.read(image).script(RevisionId.of("2")).upgrade();

        assertThat(compiled.checksums()).isEqualTo(source.checksums());
        assertThat(compiled.checksum()).isEqualTo(source.checksums().flyway());
        assertThat(compiled.header().revises().orElseThrow()).hasToString("[1, 1.5]");
        Recording recording = new Recording();
        compiled.java().orElseThrow().on(recording);
        assertThat(recording.changes()).hasSize(1);
    }

    /** As a rebase does. */
    @Test
    void theSameMigrationForAnotherVersion() {
        Revision after = new Revision(
                RevisionId.of("7"), List.of(RevisionId.of("5"), RevisionId.of("6")), List.of(), List.of(), "tags");

        assertThat(JavaMove.of(new JavaSource("V2__tags.java", "V2__tags", TEXT), "V7__tags", after, true))
                .isEqualTo(TEXT.replace("public class V2__tags", "public class V7__tags")
                        .replace("@Revises({\"1\", \"1.5\"})", "@Revises({\n    \"5\",\n    \"6\"\n})"));
        String plain = TEXT.replace("@Revises({\"1\", \"1.5\"}) ", "");
        assertThat(JavaMove.of(new JavaSource("V2__tags.java", "V2__tags", plain), "V7__tags", after, true))
                .isEqualTo(plain.replace("public class V2__tags", "public class V7__tags")
                        .replace(
                                "@SuppressWarnings",
                                "@dev.orm.operation.Revises({\n    \"5\",\n    \"6\"\n})\n@SuppressWarnings"));
        assertThat(JavaMove.of(new JavaSource("V2__tags.java", "V2__tags", plain), "V7__tags", after, false))
                .isEqualTo(plain.replace("public class V2__tags", "public class V7__tags"));
    }

    @Test
    void withoutACompilerTheRemedyIsNamed() {
        assertThatThrownBy(() -> new JavaCompilation("V2__tags.java", "V2__tags", null).compile(TEXT))
                .hasMessage("""
                        a Java migration cannot be compiled here (V2__tags.java)
                          why:  this Java is a runtime without a compiler (no jdk.compiler)
                          next: run with a JDK, or run orm compile where there is one and ship the .class files beside the .java files; nothing was run""");
    }

    @Test
    void whatIsNoClassIsToldByName() throws IOException {
        write("V3__broken.class", "no class");

        assertThatThrownBy(() -> ScriptDirectory.read(folder))
                .isInstanceOf(JavaMigrationException.class)
                .hasMessageContaining("V3__broken.class");

        write("V3__broken.class", "\u0000");
        assertThatThrownBy(() -> ScriptDirectory.read(folder)).isInstanceOf(JavaMigrationException.class);
    }

    @Test
    void theClassIsCalledAsTheFileIs() throws IOException {
        write("V3__named.java", "class Other { void up(dev.orm.operation.Operations op) {} }");

        assertThatThrownBy(() -> ScriptDirectory.read(folder)).hasMessage("""
                a Java migration without its class (V3__named.java)
                  why:  the file has no class V3__named
                  next: name the class as the file is named: public class V3__named""");
    }
}
