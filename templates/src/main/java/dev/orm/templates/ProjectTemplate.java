package dev.orm.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of files that a new project gets. */
public enum ProjectTemplate {
    GENERIC("generic", "orm.yaml and a migrations folder: any Maven or Gradle project"),
    SPRING("spring", "Spring Boot: snake-case names, scripts where Flyway looks for them");

    private final String id;
    private final String description;

    ProjectTemplate(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** The name as {@code --template} takes it. */
    public String id() {
        return id;
    }

    public String description() {
        return description;
    }

    /** Where this template keeps its scripts, relative to the project, unless the user says otherwise. */
    public String migrations() {
        return this == SPRING ? "src/main/resources/db/migration" : "migrations";
    }

    /** The text of {@code orm.yaml}, its values filled in. */
    public String configuration(Map<String, ?> values) {
        return Template.of(id + "/orm.yaml").fill(values);
    }

    public static Optional<ProjectTemplate> byId(String id) {
        return List.of(values()).stream()
                .filter(template -> template.id.equals(id))
                .findFirst();
    }
}
