package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty entities that nobody here wrote, without what they depend on. */
class KeycloakTest {
    private static final String CONFIGURATION = """
            url: jdbc:sqlite:keycloak.db
            models:
              classpath: ["%s"]
            """;
    private static final String TYPES = """
              types:
                org.keycloak.models.AuthenticationExecutionModel$Requirement: enum
                org.keycloak.representations.idm.authorization.DecisionStrategy: enum
                org.keycloak.representations.idm.authorization.Logic: enum
                org.keycloak.representations.idm.authorization.PolicyEnforcementMode: enum
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder);
        Files.createDirectory(folder.resolve("migrations"));
    }

    @Test
    void thereAndBackAgain() throws IOException, SQLException {
        project.write("orm.yaml", CONFIGURATION.formatted(jar()) + TYPES);
        project.orm("upgrade", "head", "--create").exits(0);

        project.orm("revision", "--autogenerate", "-m", "create keycloak").exits(0);
        project.orm("upgrade", "head").exits(0);
        assertThat(project.tables("keycloak.db")).hasSizeGreaterThan(60).contains("USER_ENTITY", "REALM", "CLIENT");
        assertThat(project.orm("check").exits(0).out()).isEqualTo("models and database agree\n");
        project.orm("check", "--from", "history").exits(0);
        project.orm("downgrade", "base").exits(0);
        assertThat(project.tables("keycloak.db")).isEmpty();
    }

    @Test
    void typesThatAreMissingAreNamedWithTheKeyToAdd() throws IOException {
        project.write("orm.yaml", CONFIGURATION.formatted(jar()));
        project.orm("upgrade", "head", "--create").exits(0);
        var before = project.files();

        Project.Answer answer = project.orm("revision", "--autogenerate", "-m", "create keycloak")
                .exits(2);

        assertThat(answer.err())
                .contains("org.keycloak.models.AuthenticationExecutionModel$Requirement is not on the class path:"
                        + " type of org.keycloak.models.jpa.entities.AuthenticationExecutionEntity.requirement")
                .contains("PolicyEntity.decisionStrategy")
                .contains("ResourceServerEntity.decisionStrategy")
                .contains("PolicyEntity.logic")
                .contains("ResourceServerEntity.policyEnforcementMode")
                .contains("models.classpath")
                .contains("org.keycloak.representations.idm.authorization.Logic: enum");
        assertThat(project.files()).isEqualTo(before);
    }

    private static Path jar() {
        URL inside = Objects.requireNonNull(KeycloakTest.class.getResource("/META-INF/jpa-changelog-1.5.0.xml"));
        return Path.of(URI.create(inside.toString().replaceFirst("^jar:", "").replaceFirst("!.*", "")));
    }
}
