package dev.orm.mapping.reader;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The persistent fields or properties that one class declares, in declaration order. */
final class MemberFinder {

    private final ClassInfo type;
    private final TypeScope scope;
    private final Access access;

    private MemberFinder(ClassInfo type, TypeScope scope, Access access) {
        this.type = type;
        this.scope = scope;
        this.access = access;
    }

    static List<Member> members(ClassInfo type, TypeScope scope, Access inherited) {
        Access access = Access.of(Annotations.of(type), inherited);
        return new MemberFinder(type, scope, access).members();
    }

    private List<Member> members() {
        Map<String, Member> members = new LinkedHashMap<>();
        List<Member> explicit = new ArrayList<>();
        for (FieldInfo field : type.fieldsInDeclarationOrder()) {
            if (isPersistent(field)) {
                sort(member(field), Access.FIELD, members, explicit);
            }
        }
        for (MethodInfo method : type.methodsInDeclarationOrder()) {
            if (isGetter(method)) {
                sort(member(method), Access.PROPERTY, members, explicit);
            }
        }
        explicit.forEach(member -> members.put(member.name(), member));
        return List.copyOf(members.values());
    }

    /**
     * The members at the place of the class's access, and those elsewhere that ask for it. An {@code @Access} that names
     * the other place than its own says how the state is read at run time; the mapping stays where it is written.
     */
    private void sort(Member member, Access place, Map<String, Member> members, List<Member> explicit) {
        if (place == access) {
            members.put(member.name(), member);
        } else if (Access.of(member.annotations(), access) == place) {
            explicit.add(member);
        }
    }

    private Member member(FieldInfo field) {
        Annotations annotations = Annotations.of(field);
        Annotations constraints = getterOf(field.name())
                .map(Annotations::of)
                .map(annotations::and)
                .orElse(annotations);
        return new Member(
                type,
                field.name(),
                scope.resolve(field.type()),
                isProperty(annotations, Access.FIELD),
                annotations,
                constraints);
    }

    private Member member(MethodInfo getter) {
        String name = propertyName(getter);
        Annotations annotations = Annotations.of(getter);
        Annotations constraints = Optional.ofNullable(type.field(name))
                .map(Annotations::of)
                .map(annotations::and)
                .orElse(annotations);
        return new Member(
                type,
                name,
                scope.resolve(getter.returnType()),
                isProperty(annotations, Access.PROPERTY),
                annotations,
                constraints);
    }

    private static boolean isProperty(Annotations annotations, Access place) {
        return Access.of(annotations, place) == Access.PROPERTY;
    }

    private Optional<MethodInfo> getterOf(String name) {
        return type.methods().stream()
                .filter(MemberFinder::looksLikeGetter)
                .filter(method -> propertyName(method).equals(name))
                .findFirst();
    }

    private static boolean isPersistent(FieldInfo field) {
        return !Modifier.isStatic(field.flags())
                && !Modifier.isTransient(field.flags())
                && !field.isSynthetic()
                && !field.name().startsWith("$")
                && !isTransient(Annotations.of(field));
    }

    private static boolean isGetter(MethodInfo method) {
        return looksLikeGetter(method) && !isTransient(Annotations.of(method));
    }

    private static boolean looksLikeGetter(MethodInfo method) {
        return method.parametersCount() == 0
                && !Modifier.isStatic(method.flags())
                && !method.isSynthetic()
                && !method.isBridge()
                && method.returnType().kind() != Type.Kind.VOID
                && !propertyName(method).isEmpty();
    }

    /** Not persistent: {@code @Transient}, and Hibernate's reference from an embeddable to its owner. */
    private static boolean isTransient(Annotations annotations) {
        return annotations.has("Transient") || annotations.hibernate("Parent").isPresent();
    }

    /** As {@code java.beans.Introspector.decapitalize} has it: {@code getURLPath} is {@code URLPath}; empty: no getter. */
    static String propertyName(MethodInfo method) {
        String name = method.name();
        if (name.startsWith("get")) {
            return decapitalize(name.substring("get".length()));
        }
        return name.startsWith("is") && isBoolean(method.returnType())
                ? decapitalize(name.substring("is".length()))
                : "";
    }

    private static boolean isBoolean(Type type) {
        String name = type.name().toString();
        return name.equals("boolean") || name.equals("java.lang.Boolean");
    }

    private static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
