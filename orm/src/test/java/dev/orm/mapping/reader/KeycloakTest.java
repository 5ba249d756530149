package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keycloak's 60 entities, read from its jar with none of its dependencies. */
class KeycloakTest {

    @Test
    void fourClassesAreMissingUnderFiveColumns() {
        assertThatThrownBy(() -> Keycloak.read(Map.of()))
                .isInstanceOf(IncompleteModelException.class)
                .hasMessage("""
                        the model cannot be read completely, so nothing is derived from it
                          why:  org.keycloak.models.AuthenticationExecutionModel$Requirement is not on the class path: type of org.keycloak.models.jpa.entities.AuthenticationExecutionEntity.requirement
                                org.keycloak.representations.idm.authorization.DecisionStrategy is not on the class path: type of org.keycloak.authorization.jpa.entities.PolicyEntity.decisionStrategy, type of org.keycloak.authorization.jpa.entities.ResourceServerEntity.decisionStrategy
                                org.keycloak.representations.idm.authorization.Logic is not on the class path: type of org.keycloak.authorization.jpa.entities.PolicyEntity.logic
                                org.keycloak.representations.idm.authorization.PolicyEnforcementMode is not on the class path: type of org.keycloak.authorization.jpa.entities.ResourceServerEntity.policyEnforcementMode
                          next: add the folders or jars that hold these classes to models.classpath
                                or say in orm.yaml how each is stored (enum, json, serialized, a Java type such as string or java.time.Instant, SQL in quotes):
                                models:
                                  types:
                                    org.keycloak.models.AuthenticationExecutionModel$Requirement: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.DecisionStrategy: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.Logic: enum | string | java.time.Instant | "varchar(40)"
                                    org.keycloak.representations.idm.authorization.PolicyEnforcementMode: enum | string | java.time.Instant | "varchar(40)\"""");
    }

    @Test
    void withTheirMeaningsTheWholeModelIsRead() {
        EntityModel model = Keycloak.read(Keycloak.MEANINGS);

        assertThat(model.entities())
                .hasSize(60)
                .allSatisfy(entity -> assertThat(entity.attributes()).anyMatch(KeycloakTest::isId));
        assertThat(model.notices()).isEmpty();
        assertThat(attributes(model, "org.keycloak.models.jpa.entities.AuthenticationExecutionEntity"))
                .isEqualTo("id realm parentFlow authenticator authenticatorConfig flowId requirement priority"
                        + " autheticatorFlow");
        assertThat(model.entity("org.keycloak.models.jpa.entities.ClientAttributeEntity"))
                .hasValueSatisfying(entity -> assertThat(entity.idClass())
                        .isEqualTo("org.keycloak.models.jpa.entities.ClientAttributeEntity$Key"));
    }

    private static boolean isId(Attribute attribute) {
        return attribute.toString().contains(", id=true,");
    }

    private static String attributes(EntityModel model, String className) {
        return model.entity(className).orElseThrow().attributes().stream()
                .map(Attribute::name)
                .collect(Collectors.joining(" "));
    }
}
