package dev.orm.session.type;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.EnumStorage;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Constants of an enum, by position, by name, or by the field that {@code @EnumeratedValue} marks. */
@SuppressWarnings("EnumOrdinal") // the specification stores it
record Enums(Classes classes, String where) {
    private static final String CODE = "EnumeratedValue";

    ColumnType of(BasicType.Enumerated type, ColumnType texts) {
        Object[] constants = classes.load(type.name()).getEnumConstants();
        if (type.codeType() != null) {
            boolean text = type.codeType().equals("java.lang.String");
            return byCode(constants, text ? texts : Numbers.ofInt(), !text);
        }
        return type.stored() == EnumStorage.STRING
                ? by(constants, texts, constant -> ((Enum<?>) constant).name())
                : by(constants, Numbers.ofInt(), constant -> ((Enum<?>) constant).ordinal());
    }

    private ColumnType byCode(Object[] constants, ColumnType stored, boolean number) {
        Field field = Stream.of(
                        constants[0].getClass().getDeclaredFields(),
                        declaring(constants).getDeclaredFields())
                .flatMap(Stream::of)
                .filter(Enums::isCode)
                .findFirst()
                .orElseThrow(() -> UnstorableValueException.unsupported(
                        where, declaring(constants).getName()));
        field.setAccessible(true);
        return by(constants, stored, constant -> {
            Object code = valueOf(field, constant);
            return number ? ((Number) code).intValue() : code;
        });
    }

    private static Class<?> declaring(Object... constants) {
        return ((Enum<?>) constants[0]).getDeclaringClass();
    }

    private static boolean isCode(Field field) {
        return Stream.of(field.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals(CODE));
    }

    private static Object valueOf(Field field, Object constant) {
        try {
            return field.get(constant);
        } catch (IllegalAccessException e) {
            throw UnusableClassException.unreachable(field.getDeclaringClass().getName(), e);
        }
    }

    private ColumnType by(Object[] constants, ColumnType stored, Function<Object, Object> code) {
        Map<Object, Object> byCode = new HashMap<>();
        for (Object constant : constants) {
            byCode.put(code.apply(constant), constant);
        }
        String name = declaring(constants).getSimpleName();
        return Mapped.of(stored, code, value -> {
            Object constant = byCode.get(value);
            if (constant == null) {
                throw UnstorableValueException.unreadable(where, value, name);
            }
            return constant;
        });
    }
}
