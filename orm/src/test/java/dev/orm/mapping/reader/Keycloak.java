package dev.orm.mapping.reader;

import dev.orm.mapping.EntityModel;
import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keycloak's jar of entities, on a class path without its dependencies. */
public final class Keycloak {
    private static final String AUTHORIZATION = "org.keycloak.representations.idm.authorization.";

    /** What {@code models.types} must say of the classes that are not in the jar. */
    public static final Map<String, String> MEANINGS = Map.of(
            "org.keycloak.models.AuthenticationExecutionModel$Requirement",
            "enum",
            AUTHORIZATION + "DecisionStrategy",
            "enum",
            AUTHORIZATION + "Logic",
            "enum",
            AUTHORIZATION + "PolicyEnforcementMode",
            "enum");

    private Keycloak() {}

    public static EntityModel read(Map<String, String> types) {
        return AnnotationReader.read(
                new ModelSettings(List.of(jar().toString()), Path.of("."), List.of(), types, false, Naming.JPA));
    }

    private static Path jar() {
        URL inside = Objects.requireNonNull(Keycloak.class.getResource("/META-INF/jpa-changelog-1.5.0.xml"));
        String jar = inside.toString().replaceFirst("^jar:", "").replaceFirst("!.*", "");
        return Path.of(URI.create(jar));
    }
}
