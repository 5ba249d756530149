package dev.orm.mapping.reader;

import dev.orm.mapping.reader.ClassCatalog.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Looks through the superclasses and interfaces of a class. */
final class SupertypeSearch {

    private static final DotName OBJECT = DotName.createSimple("java.lang.Object");

    private final ClassCatalog classes;

    SupertypeSearch(ClassCatalog classes) {
        this.classes = classes;
    }

    Answer contains(DotName name, DotName wanted) {
        if (name.equals(wanted)) {
            return Answer.YES;
        }
        Optional<ClassInfo> type = classes.find(name);
        if (type.isEmpty()) {
            return Answer.UNKNOWN;
        }
        List<Answer> answers = supertypes(type.get())
                .map(supertype -> contains(supertype.name(), wanted))
                .toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /** The type arguments with which a class extends or implements a generic type, resolved. */
    Optional<List<Type>> arguments(ClassInfo type, TypeScope scope, String wanted) {
        return supertypes(type)
                .map(supertype -> supertype.name().toString().equals(wanted)
                        ? Optional.of(argumentsOf(scope.resolve(supertype)))
                        : classes.find(supertype.name())
                                .flatMap(found -> arguments(found, scope.into(found, supertype), wanted)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Type> argumentsOf(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments()
                : List.of();
    }

    private static Stream<Type> supertypes(ClassInfo type) {
        return Stream.concat(Stream.ofNullable(type.superClassType()), type.interfaceTypes().stream())
                .filter(supertype -> !supertype.name().equals(OBJECT));
    }
}
