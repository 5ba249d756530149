package dev.orm.mapping.reader;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;

/**
 * A persistent field or property.
 *
 * @param type with its type variables resolved
 * @param property whether its state is read and written through a getter and a setter
 * @param annotations those of the field or of the getter, by the class's access
 * @param constraints Bean Validation reads both
 */
record Member(
        ClassInfo declaringClass,
        String name,
        Type type,
        boolean property,
        Annotations annotations,
        Annotations constraints) {

    /** For messages. */
    String path() {
        return declaringClass.name() + "." + name;
    }

    Member withConstraints(Annotations other) {
        return new Member(declaringClass, name, type, property, annotations, other);
    }

    String className() {
        return declaringClass.name().toString();
    }
}
