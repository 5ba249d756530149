package dev.orm.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectTemplateTest {

    @Test
    void configurationHoldsTheValuesAsTheyAre() {
        String text = ProjectTemplate.GENERIC.configuration(
                Map.of("url", "jdbc:sqlite:a&b.db", "classpath", "target/classes", "migrations", "db"));

        assertThat(text).isEqualTo("""
                # The database. ORM_URL wins over what stands here; so does --url.
                url: ${ORM_URL:-jdbc:sqlite:a&b.db}

                models:
                  # Compiled entity classes: folders, jars, globs, @files with a class path.
                  classpath: [target/classes]

                migrations:
                  locations: [db]
                """);
    }

    @Test
    void placeWithoutValueIsAnError() {
        assertThatThrownBy(() -> ProjectTemplate.SPRING.configuration(Map.of())).hasMessageContaining("url");
    }

    @Test
    void unknownTemplateIsNone() {
        assertThat(ProjectTemplate.byId("spring")).contains(ProjectTemplate.SPRING);
        assertThat(ProjectTemplate.byId("flask")).isEmpty();
    }
}
