package dev.orm.mapping.reader;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.EnumStorage;
import dev.orm.mapping.KnownTypes;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Tells what kind of value a Java type is. A type that decides a column and cannot be told is a problem. */
final class BasicTypeReader {

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final ClassCatalog classes;
    private final TypeMeanings meanings;
    private final Problems problems;

    BasicTypeReader(ClassCatalog classes, TypeMeanings meanings, Problems problems) {
        this.classes = classes;
        this.meanings = meanings;
        this.problems = problems;
    }

    BasicType read(Type type, TypeHints hints) {
        String name = TypeScope.nameOf(type);
        return meanings.of(name, hints.storedOr(EnumStorage.ORDINAL))
                .or(() -> plain(name, hints))
                .or(() -> array(type, hints))
                .orElseGet(() -> ofClass(type, hints));
    }

    /** Whether {@code models.types} or the list of known types speaks for it, so that its class need not be looked at. */
    boolean isSettled(Type type) {
        String name = TypeScope.nameOf(type);
        return KnownTypes.contains(name)
                || meanings.of(name, EnumStorage.ORDINAL).isPresent();
    }

    private static Optional<BasicType> plain(String name, TypeHints hints) {
        return KnownTypes.contains(name) ? Optional.of(new BasicType.Plain(name, hints.temporal())) : Optional.empty();
    }

    private Optional<BasicType> array(Type type, TypeHints hints) {
        Type element = TypeScope.elementOf(type);
        boolean several = type.kind() == Type.Kind.ARRAY
                || COLLECTIONS.contains(type.name().toString());
        return element == null || !several ? Optional.empty() : Optional.of(new BasicType.Array(read(element, hints)));
    }

    private BasicType ofClass(Type type, TypeHints hints) {
        String name = TypeScope.nameOf(type);
        Optional<ClassInfo> found = classes.find(type.name());
        if (found.isPresent() && found.get().isEnum()) {
            return enumerated(found.get(), hints);
        }
        if (hints.columnDefinition() != null) {
            return new BasicType.Sql(hints.columnDefinition());
        }
        if (found.isEmpty()) {
            problems.missingType(name, hints.use(), TypeMeanings.ANY);
        } else if (Annotations.of(found.get()).has("Entity")) {
            problems.add(hints.use(), name + " is an entity: say @ManyToOne, @OneToOne or @Transient");
        } else {
            requireSerializable(name, found.get(), hints);
        }
        return new BasicType.Serialized(name);
    }

    private void requireSerializable(String name, ClassInfo type, TypeHints hints) {
        switch (classes.isSerializable(type.name())) {
            case YES -> {}
            case NO ->
                problems.add(
                        hints.use(),
                        name
                                + " is not a basic type: give it a converter, make it @Embedded or @Transient, or "
                                + problems.origin().converting());
            case UNKNOWN ->
                problems.add(
                        hints.use(),
                        "how " + name
                                + " is stored cannot be told, because a class above it is not on the class path: add"
                                + " that to " + problems.origin().classPath() + ", or "
                                + problems.origin().converting());
        }
    }

    private static BasicType enumerated(ClassInfo type, TypeHints hints) {
        String codeType = codeType(type);
        EnumStorage unsaid = "java.lang.String".equals(codeType) ? EnumStorage.STRING : EnumStorage.ORDINAL;
        return new BasicType.Enumerated(
                type.name().toString(),
                type.enumConstants().stream().map(FieldInfo::name).toList(),
                hints.storedOr(unsaid),
                codeType);
    }

    private static @Nullable String codeType(ClassInfo type) {
        return type.fields().stream()
                .filter(field -> Annotations.of(field).has("EnumeratedValue"))
                .map(field -> TypeScope.nameOf(field.type()))
                .findFirst()
                .orElse(null);
    }
}
