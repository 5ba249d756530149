package dev.orm.mapping.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * Looks through Bean Validation constraints of the user's own at those they are composed of. One that is composed with
 * {@code or} asks for nothing by itself.
 *
 * @see <a href="https://jakarta.ee/specifications/bean-validation/3.0/jakarta-bean-validation-spec-3.0#constraintsdefinitionimplementation-constraintcomposition">constraint composition</a>
 */
record ComposedConstraints(ClassCatalog classes) {

    private static final DotName COMPOSITION =
            DotName.createSimple("org.hibernate.validator.constraints.ConstraintComposition");

    /** The member with all that its constraints stand for. */
    Member in(Member member) {
        List<AnnotationInstance> all = new ArrayList<>(member.constraints().all());
        for (AnnotationInstance written : member.constraints().all()) {
            if (ValidationReader.isOfDefaultGroup(new Written(written))) {
                addComposing(written, all, List.of());
            }
        }
        return member.withConstraints(new Annotations(all));
    }

    private void addComposing(AnnotationInstance written, List<AnnotationInstance> all, List<DotName> around) {
        Optional<ClassInfo> constraint = constraint(written.name());
        if (constraint.isEmpty() || around.contains(written.name())) {
            return;
        }
        List<DotName> inside =
                Stream.concat(around.stream(), Stream.of(written.name())).toList();
        for (AnnotationInstance composing : constraint.get().declaredAnnotations()) {
            AnnotationInstance meant = overridden(composing, written, constraint.get());
            all.add(meant);
            addComposing(meant, all, inside);
        }
    }

    private Optional<ClassInfo> constraint(DotName name) {
        boolean builtIn = name.toString().startsWith("jakarta.") || ClassCatalog.isOfJdk(name);
        return builtIn ? Optional.empty() : classes.find(name).filter(ComposedConstraints::isComposed);
    }

    private static boolean isComposed(ClassInfo type) {
        Annotations annotations = Annotations.of(type);
        return annotations.hasNamed("jakarta.validation.Constraint", "javax.validation.Constraint")
                && type.declaredAnnotation(COMPOSITION) == null;
    }

    /** What {@code @OverridesAttribute} on a member of the outer one says of the composing one. */
    private static AnnotationInstance overridden(
            AnnotationInstance composing, AnnotationInstance outer, ClassInfo constraint) {
        Map<String, AnnotationValue> values = new HashMap<>();
        composing.values().forEach(value -> values.put(value.name(), value));
        for (MethodInfo member : constraint.methods()) {
            Annotations.of(member)
                    .overriddenAttribute(composing.name(), member.name())
                    .ifPresent(name -> value(outer, member, name).ifPresent(value -> values.put(name, value)));
        }
        return AnnotationInstance.create(composing.name(), null, List.copyOf(values.values()));
    }

    private static Optional<AnnotationValue> value(AnnotationInstance outer, MethodInfo member, String name) {
        AnnotationValue written = outer.value(member.name());
        AnnotationValue value = written == null ? member.defaultValue() : written;
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.kind()) {
            case INTEGER -> Optional.of(AnnotationValue.createIntegerValue(name, value.asInt()));
            case LONG -> Optional.of(AnnotationValue.createLongValue(name, value.asLong()));
            default -> Optional.empty();
        };
    }
}
