package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the ORM is compiled and run as it stands there, in a database of the test's. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static List<String> blocks() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("\n## The ORM\n");
        return BLOCK.matcher(readme.substring(start, readme.indexOf("\n## ", start + 1)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private void compile(String program, String lines) throws IOException {
        Path source = folder.resolve("Blog.java");
        String runnable = "\n  static void lines(Session session) {\n" + lines + "  }\n}\n";
        Files.writeString(
                source,
                program.replace("jdbc:sqlite:shop.db", url())
                        .stripTrailing()
                        .replaceFirst("}$", "")
                        .concat(runnable));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).isZero();
    }

    @Test
    void theProgramRuns() throws Exception {
        List<String> blocks = blocks();
        assertThat(blocks).hasSize(2);
        compile(blocks.get(0), blocks.get(1));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> program = loader.loadClass("Blog");
            Class<?> user = loader.loadClass("Blog$User");
            Class<?> post = loader.loadClass("Blog$Post");
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            try (Database database = Database.open(url(), user, post);
                    Session session = database.session()) {
                assertThat(session.query(user).select("email").rows())
                        .extracting(Row::values)
                        .containsExactly(List.of("john.doe@example.com"));
                var lines = program.getDeclaredMethod("lines", Session.class);
                lines.setAccessible(true);
                lines.invoke(null, session);
                assertThat(session.query(post).select("title", "author.name").rows())
                        .extracting(Row::values)
                        .containsExactly(List.of("gone", "John Doe"));
            }
        }
    }
}
