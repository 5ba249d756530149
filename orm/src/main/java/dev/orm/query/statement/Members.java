package dev.orm.query.statement;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a path may go on.
 *
 * @param owner for messages
 * @param attributes its own
 * @param below those of classes that extend it
 */
record Members(String owner, List<AttributeLayout> attributes, List<AttributeLayout> below) {

    static Members none(String value) {
        return new Members(value, List.of(), List.of());
    }

    static Members of(ModelLayout model, EntityLayout entity) {
        Map<Attribute, AttributeLayout> below = new LinkedHashMap<>();
        Descendants.of(model, entity).stream()
                .flatMap(child -> child.attributes().stream())
                .filter(attribute -> entity.attribute(attribute.name()).isEmpty())
                .forEach(attribute -> below.putIfAbsent(attribute.attribute(), attribute));
        return new Members(entity.name(), entity.attributes(), List.copyOf(below.values()));
    }

    boolean isValue() {
        return attributes.isEmpty() && below.isEmpty();
    }

    List<String> names() {
        return attributes.stream().map(AttributeLayout::name).toList();
    }

    /** Those of the name: its own one, or those of classes that extend it. */
    List<AttributeLayout> named(String name) {
        List<AttributeLayout> own = named(attributes, name);
        return own.isEmpty() ? named(below, name) : own;
    }

    private static List<AttributeLayout> named(List<AttributeLayout> all, String name) {
        return all.stream().filter(attribute -> attribute.name().equals(name)).toList();
    }
}
