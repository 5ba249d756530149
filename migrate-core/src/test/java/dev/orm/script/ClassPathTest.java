package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionTarget;
import dev.orm.run.ConnectionSource;
import dev.orm.run.Migrator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that an application brings along. */
class ClassPathTest {
    @TempDir
    private Path folder;

    @Test
    void scriptsInAJarRun() throws Exception {
        try (URLClassLoader loader = loader()) {
            ScriptDirectory scripts =
                    ScriptDirectory.read(List.of("classpath:db/migration/{vendor}"), "sqlite", loader);
            ConnectionSource source = () -> DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));

            assertThat(new Migrator(source, scripts)
                            .run(RevisionTarget.parse("head"))
                            .done())
                    .hasToString("[upgrade 1 a, upgrade 2 b, repeat v]");
        }
    }

    @Test
    void aJarCanBeReadTwiceAndGoesThen() throws Exception {
        try (URLClassLoader loader = loader()) {
            List<String> locations = List.of("classpath:/db/migration/", "filesystem:" + folder.resolve("more"));
            Files.createDirectories(folder.resolve("more"));
            ScriptDirectory.read(locations, "sqlite", loader);

            assertThat(ScriptDirectory.read(locations, "sqlite", loader).revisions())
                    .hasToString("[1 a, 2 b]");
        }
        Files.delete(folder.resolve("app.jar"));
    }

    @Test
    void aFolderThatIsNotThere() throws Exception {
        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(() -> ScriptDirectory.read(List.of("classpath:db/migrations"), "sqlite", loader))
                    .hasMessage("""
                            no migrations folder classpath:db/migrations
                              why:  the class path has no such folder, neither in a folder nor in a jar
                              next: see that it is packed (src/main/resources/...), and that its jar has entries for folders""");
        }
    }

    @Test
    void aLocationThatLeadsUpwards() throws Exception {
        try (URLClassLoader loader = loader()) {
            for (String location : List.of("classpath:db/../db/migration", "filesystem:../sql", "a/..")) {
                assertThatThrownBy(() -> ScriptDirectory.read(List.of(location), "sqlite", loader))
                        .hasMessage("""
                                a location leads out of its folder: %s
                                  why:  where .. leads depends on links, and another place has something else there
                                  next: write a folder below the working directory, or the whole path from the root""", location);
            }
        }
    }

    /** One jar, and a folder of classes with a callback and a placeholder beside it. */
    private URLClassLoader loader() throws IOException {
        Path jar = folder.resolve("app.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("db/", "db/migration/", "db/migration/sqlite/")) {
                out.putNextEntry(new JarEntry(name));
            }
            entry(out, "db/migration/sqlite/V1__a.sql", "create table a (name text);\n");
            entry(out, "db/migration/sqlite/V2__b.sql", "insert into a values ('${kept}');\n");
            entry(out, "db/migration/sqlite/V2__b.sql.conf", "placeholderReplacement=false\n");
        }
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("db/migration/sqlite"));
        Files.writeString(
                classes.resolve("db/migration/sqlite/R__v.sql"), "create view if not exists v as select 1;\n");
        return new URLClassLoader(
                new URL[] {jar.toUri().toURL(), classes.toUri().toURL()}, null);
    }

    private static void entry(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
