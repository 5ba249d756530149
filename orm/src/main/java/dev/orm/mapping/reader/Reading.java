package dev.orm.mapping.reader;

import dev.orm.mapping.ModelNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;

/** What all readers of one run share. */
final class Reading {

    private final ClassCatalog classes;
    private final BasicTypeReader types;
    private final ConverterCatalog converters;
    private final GeneratorCatalog generators;
    private final HibernateAnnotations hibernate;
    private final Problems problems;
    private final Set<String> entities;
    private final Set<String> queries;
    private final List<ModelNotice> notices = new ArrayList<>();

    /**
     * @param entities class names of the model's entities
     * @param queries class names of entities that are queries, not tables
     */
    Reading(
            ClassCatalog classes,
            BasicTypeReader types,
            ConverterCatalog converters,
            GeneratorCatalog generators,
            Problems problems,
            Set<String> entities,
            Set<String> queries) {
        this.classes = classes;
        this.types = types;
        this.converters = converters;
        this.generators = generators;
        this.hibernate = new HibernateAnnotations(classes);
        this.problems = problems;
        this.entities = entities;
        this.queries = queries;
    }

    ClassCatalog classes() {
        return classes;
    }

    BasicTypeReader types() {
        return types;
    }

    ConverterCatalog converters() {
        return converters;
    }

    GeneratorCatalog generators() {
        return generators;
    }

    HibernateAnnotations hibernate() {
        return hibernate;
    }

    Problems problems() {
        return problems;
    }

    List<ModelNotice> notices() {
        return notices;
    }

    boolean isEntity(String className) {
        return entities.contains(className);
    }

    boolean isQuery(String className) {
        return queries.contains(className);
    }

    /** The class, if it is an embeddable that nothing else speaks for. */
    Optional<ClassInfo> embeddable(Type type) {
        return ofClass(type).filter(found -> Annotations.of(found).has("Embeddable"));
    }

    /** The class, if it is an entity, of this model or not. */
    Optional<ClassInfo> entity(Type type) {
        return ofClass(type).filter(found -> Annotations.of(found).has("Entity"));
    }

    private Optional<ClassInfo> ofClass(Type type) {
        boolean named = type.kind() == Type.Kind.CLASS || type.kind() == Type.Kind.PARAMETERIZED_TYPE;
        return named && !types.isSettled(type) ? classes.find(type.name()) : Optional.empty();
    }
}
