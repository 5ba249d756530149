package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same story as a pipeline hears it: one JSON object a command, nothing on stderr. */
class ShopStoryJsonIT {
    private static final String FIRST = "20260101000000";
    private static final String SECOND = "20260102000000";

    @TempDir
    Path folder;

    private Project shop;
    private Sources sources;

    @BeforeEach
    void aCompiledShop() {
        shop = new Project(folder).write("orm.yaml", "url: jdbc:sqlite:shop.db\n");
        sources = Sources.shop(shop).compile();
    }

    @Test
    void everyCommandAnswersWithOneObject() {
        assertThat(done("init")).isEqualTo(Map.of("files", List.of("migrations/", "shop.db")));
        Map<String, Object> created = done("revision", "--autogenerate", "-m", "create shop", "--rev-id", FIRST);
        assertThat(created.get("files"))
                .isEqualTo(List.of(
                        "migrations/V" + FIRST + "__create_shop.sql", "migrations/U" + FIRST + "__create_shop.sql"));
        assertThat(created.get("differences"))
                .asInstanceOf(LIST)
                .hasSize(11)
                .first()
                .satisfies(first ->
                        assertThat(first).isEqualTo(difference("add-table", "users", null, "add-table users")));
        assertThat(done("upgrade", "head", "--dry-run"))
                .isEqualTo(run(true, List.of("upgrade " + FIRST + " create shop"), List.of()));
        assertThat(done("upgrade", "head"))
                .isEqualTo(run(false, List.of("upgrade " + FIRST + " create shop"), List.of(FIRST)));
        assertThat(done("check")).isEqualTo(nothingDiffers());
        assertThat(done("check", "--from", "history")).isEqualTo(nothingDiffers());

        sources.edit("com/example/shop/Tag.java", "length = 40", "length = 60").compile();
        Map<String, Object> wider =
                difference("alter-column", "tags", "name", "alter-column tags.name: varchar(40) -> varchar(60)");
        assertThat(answer(1, "check")).isEqualTo(findings(List.of(wider), List.of()));
        assertThat(done("revision", "--autogenerate", "-m", "longer tags", "--rev-id", SECOND))
                .isEqualTo(findings(
                        List.of(wider),
                        List.of(
                                "migrations/V" + SECOND + "__longer_tags.sql",
                                "migrations/U" + SECOND + "__longer_tags.sql")));
        assertThat(done("upgrade"))
                .isEqualTo(run(false, List.of("upgrade " + SECOND + " longer tags"), List.of(SECOND)));
        looks();
        assertThat(done("downgrade", "-1"))
                .isEqualTo(run(false, List.of("downgrade " + SECOND + " longer tags"), List.of(FIRST)));
        assertThat(done("stamp", "head")).isEqualTo(run(false, List.of("stamp +" + SECOND), List.of(SECOND)));
        assertThat(answer(1, "check")).isEqualTo(findings(List.of(wider), List.of()));
    }

    private void looks() {
        assertThat(done("current"))
                .isEqualTo(Map.of("current", List.of(SECOND), "heads", List.of(SECOND), "atHeads", true));
        assertThat(done("heads")).isEqualTo(Map.of("heads", List.of(SECOND)));
        Map<String, Object> second = revision(SECOND, "longer tags", "longer_tags", List.of(FIRST));
        Map<String, Object> first = revision(FIRST, "create shop", "create_shop", List.of());
        assertThat(done("history")).isEqualTo(Map.of("revisions", List.of(second, first)));
        assertThat(done("show", "longer")).containsEntry("stored", List.of());
        assertThat(done("show", "longer").get("revisions"))
                .asInstanceOf(LIST)
                .singleElement()
                .asInstanceOf(MAP)
                .containsAllEntriesOf(second)
                .containsEntry("state", "applied")
                .containsEntry("upgradeText", shop.read("migrations/V" + SECOND + "__longer_tags.sql"))
                .containsEntry("undoText", shop.read("migrations/U" + SECOND + "__longer_tags.sql"))
                .containsKeys("appliedAt", "appliedBy");
        Map<String, Object> status = done("status");
        assertThat(status).containsOnlyKeys("revisions", "heads", "current");
        assertThat(status.get("revisions"))
                .asInstanceOf(LIST)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each)
                        .asInstanceOf(MAP)
                        .containsOnlyKeys("revision", "state", "description", "appliedAt", "appliedBy")
                        .containsEntry("state", "applied"));
        assertThat(done("inspect").get("tables"))
                .asInstanceOf(LIST)
                .hasSize(11)
                .anySatisfy(table -> assertThat(table).isEqualTo(Json.object("""
                        {"name": "tags", "schema": null,
                         "columns": [
                           {"name": "id", "type": "bigint", "nullable": false, "default": null},
                           {"name": "name", "type": "varchar(60)", "nullable": false, "default": null}],
                         "primaryKey": {"name": "pk_tags", "columns": ["id"]},
                         "uniques": [{"name": "uq_tags_name", "columns": ["name"]}],
                         "foreignKeys": [], "indexes": [], "checks": [], "options": [], "notUnderstood": []}
                        """)));
    }

    private Map<String, Object> done(String... arguments) {
        return answer(0, arguments);
    }

    private Map<String, Object> answer(int exit, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Answer answer = shop.orm(all);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).as(answer.out()).isEqualTo(exit);
        return answer.json();
    }

    private static Map<String, Object> nothingDiffers() {
        return findings(List.of(), List.of());
    }

    private static Map<String, Object> findings(List<?> differences, List<?> files) {
        return Map.of("differences", differences, "notices", List.of(), "kept", List.of(), "files", files);
    }

    private static Map<String, Object> difference(String kind, String table, String column, String text) {
        Map<String, Object> difference = new HashMap<>(Map.of("kind", kind, "table", table, "text", text));
        difference.put("column", column);
        return difference;
    }

    private static Map<String, Object> run(boolean dryRun, List<String> steps, List<String> current) {
        return Map.of("dryRun", dryRun, "steps", steps, "notices", List.of(), "current", current);
    }

    private static Map<String, Object> revision(String id, String description, String slug, List<String> parents) {
        return Map.of(
                "revision",
                id,
                "description",
                description,
                "parents",
                parents,
                "dependsOn",
                List.of(),
                "labels",
                List.of(),
                "upgrade",
                "V" + id + "__" + slug + ".sql",
                "undo",
                "U" + id + "__" + slug + ".sql");
    }
}
