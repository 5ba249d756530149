package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of applications stands so in sources that are compiled and run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Path SPRING = ROOT.resolve("migrations-example/spring-boot/src/main");

    @Test
    void theSectionOnApplicationsIsTrue() throws IOException {
        List<String> blocks = blocks("## In an application");

        assertThat(blocks).hasSize(4);
        assertThat(source("migrations-example/src/test/java/com/example/start/Notes.java"))
                .contains(blocks.get(0));
        assertThat(Files.readString(SPRING.resolve("java/com/example/boot/Migrations.java")))
                .contains(blocks.get(1));
        assertThat(Files.readString(SPRING.resolve("resources/META-INF/spring.factories")))
                .contains(blocks.get(2));
        assertThat(Files.readString(SPRING.resolve("resources/application.properties")))
                .contains(blocks.get(3));
    }

    @Test
    void whatTheOrmDoesNotHaveIsSaid() throws IOException {
        assertThat(source("README.md"))
                .contains("\nNot there, on purpose: JPQL, a second-level cache, bytecode weaving, `EntityManager`.\n");
    }

    private static String source(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static List<String> blocks(String heading) throws IOException {
        String readme = source("README.md");
        int start = readme.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isPositive();
        int end = readme.indexOf("\n## ", start + 1);
        return BLOCK.matcher(readme.substring(start, end))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
