package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.ElementType;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who can stand at one place of a path to fetch.
 *
 * @param name for messages
 * @param types of the entities there: a class and all that extend it
 * @param element where values stand there
 */
record FetchLevel(
        String name, Set<EntityType> types, @Nullable ElementType element) {

    static FetchLevel of(EntityType type) {
        Set<EntityType> types = new LinkedHashSet<>();
        addWithThoseBelow(type.entities(), type.layout(), types);
        return new FetchLevel(type.name(), types, null);
    }

    private static void addWithThoseBelow(Entities entities, EntityLayout layout, Collection<EntityType> types) {
        types.add(entities.of(layout.className()));
        entities.model().children(layout).forEach(child -> addWithThoseBelow(entities, child, types));
    }

    /** Each once, in the order of the classes. */
    List<String> relationships() {
        Stream<String> ofEntities = types.stream()
                .flatMap(type -> Stream.concat(
                        type.collections().stream().map(Collected::name),
                        type.references().stream().map(Reference::name)));
        Stream<String> ofValues =
                element == null ? Stream.empty() : element.references().stream().map(Reference::name);
        return Stream.concat(ofEntities, ofValues).distinct().toList();
    }

    FetchStep step(String relationship) {
        Reference ofValue = element == null
                ? null
                : element.references().stream()
                        .filter(reference -> reference.name().equals(relationship))
                        .findFirst()
                        .orElse(null);
        return new FetchStep(relationship, ofValue);
    }

    /** Who stands behind that relationship. */
    FetchLevel behind(String relationship) {
        List<EntityType> targets = new ArrayList<>();
        ElementType values = null;
        if (element != null) {
            targets.add(target(element.references(), relationship));
        }
        for (EntityType type : types) {
            Collected collected = type.collection(relationship);
            AttributeLayout.@Nullable ToMany toMany = collected == null ? null : collected.toMany();
            if (toMany != null) {
                targets.add(type.entities().of(toMany.attribute().target()));
            } else if (collected != null) {
                values = ElementType.of(type.entities(), collected.elements().element());
            }
            type.references().stream()
                    .filter(reference -> reference.name().equals(relationship))
                    .forEach(reference -> targets.add(reference.target()));
        }
        Set<EntityType> all = new LinkedHashSet<>();
        targets.forEach(target -> all.addAll(of(target).types()));
        return new FetchLevel(targets.isEmpty() ? relationship : targets.get(0).name(), all, values);
    }

    private static EntityType target(List<Reference> references, String name) {
        return references.stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst()
                .orElseThrow()
                .target();
    }
}
