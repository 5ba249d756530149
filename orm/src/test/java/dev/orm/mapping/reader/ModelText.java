package dev.orm.mapping.reader;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model as text for tests: one line per entity, one per attribute, every value with what is said and nothing else
 * ({@code Column(name=n)}); classes of {@code com.example} and the usual ones of the JDK by their short names.
 */
final class ModelText {

    private static final Set<String> FIRST =
            Set.of("Basic", "Embedded", "ToOne", "ToMany", "ElementCollection", "LeftAlone");

    private ModelText() {}

    static String of(EntityModel model) {
        StringBuilder text = new StringBuilder();
        for (EntityMapping entity : model.entities()) {
            text.append(shortened(components(entity, Set.of("className", "name", "attributes")).stream()
                            .collect(Collectors.joining(" ", name(entity) + ": ", ""))
                            .stripTrailing()))
                    .append('\n');
            entity.attributes()
                    .forEach(attribute -> text.append("  ")
                            .append(shortened(rendered(attribute)))
                            .append('\n'));
        }
        model.notices()
                .forEach(notice -> text.append("! ")
                        .append(notice.where())
                        .append(": ")
                        .append(notice.text())
                        .append('\n'));
        return text.toString();
    }

    private static String name(EntityMapping entity) {
        return entity.className().endsWith("." + entity.name())
                ? entity.name()
                : entity.name() + " (" + entity.className() + ")";
    }

    private static String rendered(Object value) {
        if (value instanceof Record record) {
            String kind = record.getClass().getSimpleName().replace("Annotation", "");
            return FIRST.contains(kind)
                    ? kind + " " + String.join(" ", components(record, Set.of("declaringClass", "property")))
                    : kind + components(record, Set.of()).stream().collect(Collectors.joining(", ", "(", ")"));
        }
        return value instanceof Collection<?> list
                ? list.stream().map(ModelText::rendered).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }

    private static List<String> components(Record record, Set<String> hidden) {
        List<String> said = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            if (!hidden.contains(component.getName()) && isSaid(component, value)) {
                said.add(rendered(component, value));
            }
        }
        return said;
    }

    private static String rendered(RecordComponent component, Object value) {
        if (component.getName().equals("name")
                && FIRST.contains(component.getDeclaringRecord().getSimpleName())) {
            return value.toString();
        }
        return Boolean.TRUE.equals(value) ? component.getName() : component.getName() + "=" + rendered(value);
    }

    /** Primitive flags are said where they differ from the specification's default; boxed ones where they stand. */
    private static boolean isSaid(RecordComponent component, Object value) {
        if (value == null || (value instanceof Collection<?> list && list.isEmpty())) {
            return false;
        }
        if (component.getType() == boolean.class) {
            return component.getName().equals("optional") != (boolean) value;
        }
        return isNullable(component) || !(value instanceof Record record) || !isUnsaid(record);
    }

    /** Where it may be null, its presence says something. */
    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isUnsaid(Record record) {
        return !record.getClass().getSimpleName().matches("Json")
                && components(record, Set.of("mode")).isEmpty()
                && !record.toString().contains("CONSTRAINT");
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String shortened(String text) {
        return text.replaceAll("com\\.example\\.|java\\.(lang|util|math|time)\\.(?=[A-Z])", "")
                .replaceAll("Plain\\(name=([^,()]*)\\)", "$1")
                .replaceAll(", mode=PROVIDER_DEFAULT|mode=PROVIDER_DEFAULT,? ?", "");
    }
}
