package dev.orm.mapping.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * The annotations of one class or member, by simple name; {@code jakarta.} and {@code javax.} are the same. Asked for very
 * often in a program that has just started, where loops are several times as fast as streams.
 */
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
        List<AnnotationInstance> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Annotations(both);
    }

    Optional<Written> find(String simpleName) {
        return first(PERSISTENCE, simpleName);
    }

    boolean has(String simpleName) {
        return find(simpleName).isPresent();
    }

    boolean hasAny(String... simpleNames) {
        for (String simpleName : simpleNames) {
            if (has(simpleName)) {
                return true;
            }
        }
        return false;
    }

    /** The annotation itself, repeated or in its container ({@code JoinColumn} in {@code JoinColumns}). */
    List<Written> repeated(String simpleName) {
        return repeated(PERSISTENCE, simpleName, simpleName + "s");
    }

    Optional<Written> hibernate(String simpleName) {
        return first(HIBERNATE, simpleName);
    }

    List<Written> hibernateRepeated(String simpleName) {
        return repeated(HIBERNATE, simpleName, simpleName + "s");
    }

    List<Written> constraints(String simpleName) {
        return repeated(VALIDATION, simpleName, simpleName + "$List");
    }

    /** The attribute of that composing constraint which a member of a constraint of the user's own sets. */
    Optional<String> overriddenAttribute(DotName constraint, String member) {
        return among(List.of("jakarta.validation.", "javax.validation."), "OverridesAttribute").stream()
                .filter(written -> written.type("constraint")
                        .map(Type::name)
                        .filter(constraint::equals)
                        .isPresent())
                .map(written -> written.textOr("name", member))
                .findFirst();
    }

    boolean hasNamed(String... names) {
        return !all.isEmpty()
                && all.stream()
                        .anyMatch(annotation ->
                                List.of(names).contains(annotation.name().toString()));
    }

    private List<Written> repeated(List<String> prefixes, String simpleName, String container) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Written> found = among(prefixes, simpleName);
        among(prefixes, container).forEach(written -> found.addAll(written.nested("value")));
        return found;
    }

    private Optional<Written> first(List<String> prefixes, String simpleName) {
        for (AnnotationInstance annotation : all) {
            if (isNamed(annotation.name(), prefixes, simpleName)) {
                return Optional.of(new Written(annotation));
            }
        }
        return Optional.empty();
    }

    private List<Written> among(List<String> prefixes, String simpleName) {
        List<Written> found = new ArrayList<>();
        for (AnnotationInstance annotation : all) {
            if (isNamed(annotation.name(), prefixes, simpleName)) {
                found.add(new Written(annotation));
            }
        }
        return found;
    }

    /** Jandex keeps names in parts and puts the whole one together each time: most are told apart by the last. */
    private static boolean isNamed(DotName name, List<String> prefixes, String simpleName) {
        String last = name.local();
        return (last.endsWith(simpleName) || simpleName.endsWith(last))
                && isNamed(name.toString(), prefixes, simpleName);
    }

    private static boolean isNamed(String name, List<String> prefixes, String simpleName) {
        for (String prefix : prefixes) {
            if (name.length() == prefix.length() + simpleName.length()
                    && name.startsWith(prefix)
                    && name.endsWith(simpleName)) {
                return true;
            }
        }
        return false;
    }
}
