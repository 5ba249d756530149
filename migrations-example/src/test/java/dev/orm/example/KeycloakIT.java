package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.models.jpa.entities.RealmEntity;

/** Sixty entities that no one here wrote, read from their jar without any of the jars that it needs. */
class KeycloakIT {
    private static final String AGREES = "models and database agree\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyDatabase() throws URISyntaxException {
        Path jar = Path.of(RealmEntity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        project = new Project(folder).write("orm.yaml", """
                url: jdbc:sqlite:shop.db
                models:
                  classpath: ['%s']
                """.formatted(jar));
        assertThat(project.orm("init").exit()).isZero();
    }

    @Test
    void whatTheMissingClassesAreIsAskedForByName() {
        assertThat(project.orm("revision", "--autogenerate", "-m", "create keycloak"))
                .isEqualTo(new Answer(2, "", """
                        error: the model cannot be read completely, so nothing is derived from it
                          why:  org.keycloak.models.AuthenticationExecutionModel$Requirement is not on the class path: \
                        type of org.keycloak.models.jpa.entities.AuthenticationExecutionEntity.requirement
                                org.keycloak.representations.idm.authorization.DecisionStrategy is not on the class path: \
                        type of org.keycloak.authorization.jpa.entities.PolicyEntity.decisionStrategy, \
                        type of org.keycloak.authorization.jpa.entities.ResourceServerEntity.decisionStrategy
                                org.keycloak.representations.idm.authorization.Logic is not on the class path: \
                        type of org.keycloak.authorization.jpa.entities.PolicyEntity.logic
                                org.keycloak.representations.idm.authorization.PolicyEnforcementMode is not on the class path: \
                        type of org.keycloak.authorization.jpa.entities.ResourceServerEntity.policyEnforcementMode
                          next: add the folders or jars that hold these classes to models.classpath
                                or say in orm.yaml how each is stored (enum, json, serialized, a Java type such as string \
                        or java.time.Instant, SQL in quotes):
                                models:
                                  types:
                                    org.keycloak.models.AuthenticationExecutionModel$Requirement: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.DecisionStrategy: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.Logic: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.PolicyEnforcementMode: enum | string | java.time.Instant | "varchar(40)"
                        """));
        assertThat(project.files()).containsOnlyKeys("orm.yaml", "shop.db");
    }

    @Test
    void fromTheJarToTablesAndBack() {
        project.write("orm.yaml", project.read("orm.yaml") + """
                  types:
                    org.keycloak.models.AuthenticationExecutionModel$Requirement: enum
                    org.keycloak.representations.idm.authorization.DecisionStrategy: enum
                    org.keycloak.representations.idm.authorization.Logic: enum
                    org.keycloak.representations.idm.authorization.PolicyEnforcementMode: enum
                """);
        Answer created = project.orm("revision", "--autogenerate", "-m", "create keycloak");
        assertThat(created.exit()).as(created.err()).isZero();
        assertThat(created.out().lines())
                .filteredOn(line -> line.startsWith("add-table "))
                .hasSize(84);
        assertThat(created.err()).isEmpty();

        assertThat(project.orm("upgrade", "head").exit()).isZero();
        assertThat(project.rows("select name from pragma_table_info('RESOURCE_SERVER')"))
                .containsExactly("ID", "ALLOW_RS_REMOTE_MGMT", "POLICY_ENFORCE_MODE", "DECISION_STRATEGY");
        assertThat(project.orm("check").out()).isEqualTo(AGREES);
        assertThat(project.orm("check", "--from", "history").out()).isEqualTo(AGREES);
        assertThat(project.orm("revision", "--autogenerate", "-m", "again").out())
                .isEqualTo(AGREES);

        assertThat(project.orm("downgrade", "base").exit()).isZero();
        assertThat(project.objects()).isEqualTo(List.of());
    }
}
