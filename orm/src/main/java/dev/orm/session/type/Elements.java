package dev.orm.session.type;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.EnumStorage;
import dev.orm.schema.SqlType;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of a basic array: numbers, booleans, texts, UUIDs and enums. */
@SuppressWarnings("EnumOrdinal") // the specification stores it
record Elements(Classes classes, String where, BasicType type) {
    private static final Set<String> KNOWN = Set.of(
            "byte",
            "java.lang.Byte",
            "short",
            "java.lang.Short",
            "int",
            "java.lang.Integer",
            "long",
            "java.lang.Long",
            "float",
            "java.lang.Float",
            "double",
            "java.lang.Double",
            "boolean",
            "java.lang.Boolean",
            "char",
            "java.lang.Character",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.lang.String");

    /** Others could be written, and not be read as what they were. */
    Elements checked() {
        boolean known = type instanceof BasicType.Enumerated
                || (type instanceof BasicType.Plain plain && KNOWN.contains(plain.name()));
        if (!known) {
            throw UnstorableValueException.elements(
                    where, type instanceof BasicType.Plain plain ? plain.name() : type.toString());
        }
        return this;
    }

    /** The server's name of the elements' type, as JDBC asks for it. */
    String sqlName(SqlType element) {
        if (element instanceof SqlType.Int number) {
            return number.bytes() <= 2 ? "int2" : number.bytes() == 4 ? "int4" : "int8";
        }
        if (element instanceof SqlType.FloatingPoint number) {
            Integer bits = number.bits();
            return bits != null && bits <= 24 ? "float4" : "float8";
        }
        if (element instanceof SqlType.Bool) {
            return "bool";
        }
        if (element instanceof SqlType.Decimal) {
            return "numeric";
        }
        return element instanceof SqlType.Uuid ? "uuid" : "varchar";
    }

    Object[] stored(List<?> values) {
        return values.stream().map(this::stored).toArray();
    }

    List<Object> ofStored(Object... values) {
        return Stream.of(values).map(this::of).collect(Collectors.toCollection(ArrayList::new));
    }

    private @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            boolean named = type instanceof BasicType.Enumerated said && said.stored() == EnumStorage.STRING;
            return named ? constant.name() : (Object) constant.ordinal();
        }
        return value instanceof Character || value instanceof String ? Texts.whole(where, value.toString()) : value;
    }

    /** A value as the database gives it, as one of the attribute's type. */
    private @Nullable Object of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof BasicType.Enumerated said) {
            return constant(said, value);
        }
        String name = type instanceof BasicType.Plain plain ? plain.name() : "";
        String text = value.toString();
        return switch (name) {
            case "byte", "java.lang.Byte" -> Byte.valueOf(text);
            case "short", "java.lang.Short" -> Short.valueOf(text);
            case "int", "java.lang.Integer" -> Integer.valueOf(text);
            case "long", "java.lang.Long" -> Long.valueOf(text);
            case "float", "java.lang.Float" -> Float.valueOf(text);
            case "double", "java.lang.Double" -> Double.valueOf(text);
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
            case "char", "java.lang.Character" -> text.charAt(0);
            case "java.math.BigDecimal" -> new BigDecimal(text);
            case "java.util.UUID" -> UUID.fromString(text);
            case "java.lang.String" -> text;
            default -> throw UnstorableValueException.unsupported(where, name + "[]");
        };
    }

    private Object constant(BasicType.Enumerated said, Object value) {
        Object[] constants = classes.load(said.name()).getEnumConstants();
        return Stream.of(constants)
                .filter(constant -> value.toString().equals(((Enum<?>) constant).name())
                        || value.toString().equals(String.valueOf(((Enum<?>) constant).ordinal())))
                .findFirst()
                .orElseThrow(() -> UnstorableValueException.unreadable(where, value, said.name()));
    }

    String json(List<?> values) {
        return values.stream()
                .map(this::stored)
                .map(Elements::exact)
                .map(JsonText::of)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Databases read a number with a point in JSON as a binary one. */
    private static @Nullable Object exact(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toString() : value;
    }

    List<Object> ofJson(String text) {
        return ofStored(JsonText.elements(text).toArray());
    }

    /** An array of that component type. */
    Object array(String component, List<?> values) {
        Object array = Array.newInstance(classes.ofType(component), values.size());
        for (int index = 0; index < values.size(); index++) {
            Array.set(array, index, values.get(index));
        }
        return array;
    }
}
