package dev.orm.mapping.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.jandex.ArrayType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;
import org.jspecify.annotations.Nullable;

/** What the type variables of one class stand for, seen from the class that extends or embeds it. */
record TypeScope(Map<String, Type> variables) {

    static final TypeScope EMPTY = new TypeScope(Map.of());

    TypeScope {
        variables = Map.copyOf(variables);
    }

    /** The scope inside a class that is used as {@code use} in this one: {@code extends Base<Long>}. */
    TypeScope into(ClassInfo used, Type use) {
        Map<String, Type> inner = new HashMap<>();
        if (use.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<Type> arguments = use.asParameterizedType().arguments();
            List<TypeVariable> parameters = used.typeParameters();
            for (int position = 0; position < Math.min(arguments.size(), parameters.size()); position++) {
                inner.put(parameters.get(position).identifier(), resolve(arguments.get(position)));
            }
        }
        return new TypeScope(inner);
    }

    /** The type with its variables replaced; one that nothing is known of by its bound. */
    Type resolve(Type type) {
        return switch (type.kind()) {
            case TYPE_VARIABLE -> variable(type.asTypeVariable());
            case TYPE_VARIABLE_REFERENCE ->
                variable(type.asTypeVariableReference().follow());
            case WILDCARD_TYPE -> resolve(type.asWildcardType().extendsBound());
            case PARAMETERIZED_TYPE -> parameterized(type.asParameterizedType());
            case ARRAY ->
                ArrayType.create(
                        resolve(type.asArrayType().constituent()),
                        type.asArrayType().dimensions());
            default -> type;
        };
    }

    private Type variable(TypeVariable variable) {
        Type known = variables.get(variable.identifier());
        if (known != null) {
            return known;
        }
        Type bound = variable.bounds().isEmpty() ? null : variable.bounds().get(0);
        return bound == null ? Type.create(Object.class) : erased(bound);
    }

    private Type erased(Type bound) {
        return bound.kind() == Type.Kind.TYPE_VARIABLE
                ? variable(bound.asTypeVariable())
                : Type.create(bound.name(), Type.Kind.CLASS);
    }

    private Type parameterized(ParameterizedType type) {
        Type[] arguments = type.arguments().stream().map(this::resolve).toArray(Type[]::new);
        return ParameterizedType.create(type.name(), arguments);
    }

    /** The name as it is written in Java, without type arguments; nested classes by their binary name. */
    static String nameOf(Type type) {
        return type.kind() == Type.Kind.ARRAY
                ? nameOf(type.asArrayType().constituent())
                        + "[]".repeat(type.asArrayType().dimensions())
                : type.name().toString();
    }

    /** Name and type arguments, primitives boxed: equal for types that a converter would take for each other. */
    static String keyOf(Type type) {
        return switch (type.kind()) {
            case PRIMITIVE -> PrimitiveType.box(type.asPrimitiveType()).name().toString();
            case PARAMETERIZED_TYPE ->
                type.name()
                        + type.asParameterizedType().arguments().stream()
                                .map(TypeScope::keyOf)
                                .collect(Collectors.joining(",", "<", ">"));
            default -> nameOf(type);
        };
    }

    /** The last type argument (a collection's element, a map's value) or an array's component; null: raw. */
    static @Nullable Type elementOf(Type type) {
        if (type.kind() == Type.Kind.ARRAY) {
            return type.asArrayType().componentType();
        }
        if (type.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return null;
        }
        List<Type> arguments = type.asParameterizedType().arguments();
        return arguments.get(arguments.size() - 1);
    }

    /** The first of two type arguments; null: raw. */
    static @Nullable Type keyTypeOf(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments().get(0)
                : null;
    }
}
