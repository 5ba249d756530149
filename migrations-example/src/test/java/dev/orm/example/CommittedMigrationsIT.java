package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The shop's own history: it makes what the classes say, goes forth and back, and serves the pipelines. */
class CommittedMigrationsIT {
    private static final Answer AGREES = new Answer(0, "models and database agree\n", "");

    @TempDir
    Path folder;

    @Test
    void theScriptsMakeWhatTheClassesSay() {
        assertThat(new Project(Path.of("")).orm("check", "--from", "history")).isEqualTo(AGREES);
    }

    @Test
    void theyGoForthAndBack() {
        Project here = new Project(Path.of(""));
        Project database = new Project(folder);
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        assertThat(here.orm("--url", url, "upgrade", "head", "--create").exit()).isZero();
        assertThat(database.rows("select next_val from tags_SEQ")).containsExactly("1");
        assertThat(here.orm("--url", url, "check")).isEqualTo(AGREES);
        assertThat(here.orm("--url", url, "downgrade", "base").exit()).isZero();
        assertThat(database.objects()).isEmpty();
    }

    @Test
    void thePipelinesOfBothKindsCheckAndDeploy() throws IOException {
        assertThat(commands("github.yml")).containsExactly("check --from history", "--env prod upgrade head");
        assertThat(commands("gitlab.yml")).containsExactly("check --from history", "--env prod upgrade head");
        Map<String, String> secrets =
                Map.of("PROD_URL", "jdbc:sqlite:" + folder.resolve("shop.db"), "ORM_APPLIED_BY", "deployer");
        Files.createFile(folder.resolve("shop.db"));
        Project pipeline = new Project(Path.of(""), secrets);
        for (String command : commands("github.yml")) {
            assertThat(pipeline.orm(command.split(" ")).exit()).as(command).isZero();
        }
        assertThat(new Project(folder).rows("select distinct applied_by from orm_version"))
                .first()
                .asString()
                .contains("deployer");
    }

    /** What a pipeline gives orm to do, in the order of the file. */
    private static List<String> commands(String file) throws IOException {
        Object pipeline = new Yaml().load(Files.readString(Path.of("pipelines", file)));
        List<String> commands = new ArrayList<>();
        gather(pipeline, commands);
        return commands;
    }

    private static void gather(Object node, List<String> commands) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> gather(value, commands));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> gather(value, commands));
        } else if (node instanceof String text && text.startsWith("orm ")) {
            commands.add(text.substring("orm ".length()));
        }
    }
}
