package dev.orm.mapping.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The annotations of one class or member, by simple name; {@code jakarta.} and {@code javax.} are the same. */
record Annotations(List<AnnotationInstance> all) {

    private static final List<String> PERSISTENCE = List.of("jakarta.persistence.", "javax.persistence.");
    private static final List<String> HIBERNATE = List.of(HibernateAnnotations.PACKAGE);
    private static final List<String> VALIDATION = List.of(
            "jakarta.validation.constraints.", "javax.validation.constraints.", "org.hibernate.validator.constraints.");

    Annotations {
        all = List.copyOf(all);
    }

    static Annotations of(ClassInfo type) {
        return new Annotations(type.declaredAnnotations());
    }

    static Annotations of(FieldInfo field) {
        return new Annotations(field.declaredAnnotations());
    }

    static Annotations of(MethodInfo method) {
        return new Annotations(method.declaredAnnotations());
    }

    Annotations and(Annotations others) {
        return new Annotations(
                Stream.of(all, others.all).flatMap(Collection::stream).toList());
    }

    Optional<Written> find(String simpleName) {
        return among(PERSISTENCE, simpleName).findFirst();
    }

    boolean has(String simpleName) {
        return find(simpleName).isPresent();
    }

    boolean hasAny(String... simpleNames) {
        return Stream.of(simpleNames).anyMatch(this::has);
    }

    /** The annotation itself, repeated or in its container ({@code JoinColumn} in {@code JoinColumns}). */
    List<Written> repeated(String simpleName) {
        return repeated(PERSISTENCE, simpleName, simpleName + "s");
    }

    Optional<Written> hibernate(String simpleName) {
        return among(HIBERNATE, simpleName).findFirst();
    }

    List<Written> hibernateRepeated(String simpleName) {
        return repeated(HIBERNATE, simpleName, simpleName + "s");
    }

    List<Written> constraints(String simpleName) {
        return repeated(VALIDATION, simpleName, simpleName + "$List");
    }

    /** The attribute of that composing constraint which a member of a constraint of the user's own sets. */
    Optional<String> overriddenAttribute(DotName constraint, String member) {
        return among(List.of("jakarta.validation.", "javax.validation."), "OverridesAttribute")
                .filter(written -> written.type("constraint")
                        .map(Type::name)
                        .filter(constraint::equals)
                        .isPresent())
                .map(written -> written.textOr("name", member))
                .findFirst();
    }

    boolean hasNamed(String... names) {
        return all.stream()
                .anyMatch(
                        annotation -> List.of(names).contains(annotation.name().toString()));
    }

    private List<Written> repeated(List<String> prefixes, String simpleName, String container) {
        return Stream.concat(
                        among(prefixes, simpleName),
                        among(prefixes, container).flatMap(written -> written.nested("value").stream()))
                .toList();
    }

    private Stream<Written> among(List<String> prefixes, String simpleName) {
        return all.stream()
                .filter(annotation -> mayBe(annotation.name(), simpleName)
                        && isNamed(annotation.name().toString(), prefixes, simpleName))
                .map(Written::new);
    }

    /** Jandex keeps names in parts and puts the whole one together each time: most are told apart by the last. */
    private static boolean mayBe(DotName name, String simpleName) {
        return name.local().endsWith(simpleName) || simpleName.endsWith(name.local());
    }

    private static boolean isNamed(String name, List<String> prefixes, String simpleName) {
        return name.endsWith(simpleName)
                && prefixes.stream()
                        .anyMatch(prefix ->
                                name.length() == prefix.length() + simpleName.length() && name.startsWith(prefix));
    }
}
