package dev.orm.session.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The attributes of an object, one by one. */
final class Attributes {
    private Attributes() {}

    static List<Field> of(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != Object.class, Class::getSuperclass)
                .flatMap(declaring -> Stream.of(declaring.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    static void assertSame(Object read, Object expected) throws IllegalAccessException {
        for (Field field : of(expected.getClass())) {
            Object value = field.get(read);
            Object wanted = field.get(expected);
            assertThat(value)
                    .as(field.getName())
                    .usingRecursiveComparison()
                    .withComparatorForType(Float::compare, Float.class)
                    .withComparatorForType(Double::compare, Double.class)
                    .isEqualTo(wanted);
        }
    }
}
