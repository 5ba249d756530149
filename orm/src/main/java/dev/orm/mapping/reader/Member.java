package dev.orm.mapping.reader;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;

/**
 * A persistent field or property.
 *
 * @param type with its type variables resolved
 * @param annotations those of the field or of the getter, by the class's access
 * @param constraints Bean Validation reads both
 */
record Member(ClassInfo declaringClass, String name, Type type, Annotations annotations, Annotations constraints) {

    /** For messages. */
    String path() {
        return declaringClass.name() + "." + name;
    }

    Member withConstraints(Annotations other) {
        return new Member(declaringClass, name, type, annotations, other);
    }

    String className() {
        return declaringClass.name().toString();
    }
}
