package dev.orm.example;

import com.example.mappings.Associations;
import com.example.shop.Order;
import com.example.types.Numbers;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.keycloak.common.enums.SslRequired;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.jpa.entities.RealmEntity;
import org.keycloak.representations.idm.authorization.Logic;

/**
 * Entity classes that orm and Hibernate both read.
 *
 * @param inside a class of each folder or jar: of the one that holds the entities, then of those that these mention
 */
record JudgedModel(String namespace, List<Class<?>> inside) {
    private static final List<DotName> PERSISTENT = Stream.of("Entity", "MappedSuperclass", "Embeddable", "Converter")
            .map(name -> DotName.createSimple("jakarta.persistence." + name))
            .toList();

    /** The shop, a column for every row of the table of types, every kind of mapping, and sixty that no one here wrote. */
    static List<JudgedModel> all() {
        return List.of(
                new JudgedModel("com.example.shop", List.of(Order.class)),
                new JudgedModel("com.example.types", List.of(Numbers.class)),
                new JudgedModel("com.example.mappings", List.of(Associations.class)),
                new JudgedModel(
                        "org.keycloak",
                        List.of(
                                RealmEntity.class,
                                AuthenticationExecutionModel.class,
                                Logic.class,
                                SslRequired.class)));
    }

    /** The key {@code models} of an orm.yaml. */
    String configuration() {
        List<String> classPath = inside.stream()
                .map(type -> "'" + placeOf(type) + "'")
                .distinct()
                .toList();
        return """
                models:
                  classpath: [%s]
                  packages: [%s]
                """.formatted(String.join(", ", classPath), namespace);
    }

    /** What Hibernate is told of, in the order of the names. */
    List<Class<?>> persistentClasses() {
        List<String> names = new ArrayList<>();
        Index index = index();
        for (DotName annotation : PERSISTENT) {
            for (AnnotationInstance found : index.getAnnotations(annotation)) {
                names.add(found.target().asClass().name().toString());
            }
        }
        return names.stream().sorted().<Class<?>>map(JudgedModel::load).toList();
    }

    private Index index() {
        Path place = placeOf(inside.get(0));
        try {
            if (Files.isDirectory(place)) {
                return index(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return index(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Index index(Path root) throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(root.resolve(namespace.replace('.', '/')))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                try (var content = Files.newInputStream(file)) {
                    indexer.index(content);
                }
            }
        }
        return indexer.complete();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JudgedModel.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
