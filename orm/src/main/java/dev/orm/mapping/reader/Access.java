package dev.orm.mapping.reader;

import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;

/** Where a class keeps its persistent state: section 2.3 of the specification. */
enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} says, else what is inherited. */
    static Access of(Annotations annotations, Access inherited) {
        return annotations
                .find("Access")
                .map(access -> access.constant("value"))
                .map(Access::valueOf)
                .orElse(inherited);
    }

    /** By the place of the nearest id, from the entity upwards. */
    static Access ofHierarchy(Stream<ClassInfo> entityAndAbove) {
        return entityAndAbove.flatMap(Access::placesOfId).findFirst().orElse(FIELD);
    }

    /** By where its annotations stand, if that is plain; else as the class that embeds it. */
    static Access ofEmbeddable(ClassInfo embeddable, Access inherited) {
        boolean fields = embeddable.isRecord()
                || embeddable.fields().stream().anyMatch(field -> isMapped(Annotations.of(field)));
        boolean properties = embeddable.methods().stream().anyMatch(method -> isMapped(Annotations.of(method)));
        if (embeddable.isRecord() || fields != properties) {
            return fields ? FIELD : PROPERTY;
        }
        return inherited;
    }

    private static boolean isMapped(Annotations annotations) {
        return annotations.all().stream()
                .map(annotation -> annotation.name().toString())
                .anyMatch(name -> name.contains(".persistence.") && !name.endsWith(".Transient"));
    }

    private static Stream<Access> placesOfId(ClassInfo type) {
        Stream<Access> properties = type.methods().stream()
                .filter(method -> isId(Annotations.of(method)))
                .map(method -> PROPERTY);
        Stream<Access> fields = type.fields().stream()
                .filter(field -> isId(Annotations.of(field)))
                .map(field -> FIELD);
        return Stream.concat(properties, fields);
    }

    private static boolean isId(Annotations annotations) {
        return annotations.hasAny("Id", "EmbeddedId");
    }
}
