package dev.orm.query.statement;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import java.util.ArrayList;
import java.util.List;

/** The classes that extend an entity, parents first. */
final class Descendants {
    private Descendants() {}

    static List<EntityLayout> of(ModelLayout model, EntityLayout entity) {
        List<EntityLayout> all = new ArrayList<>();
        for (EntityLayout child : model.children(entity)) {
            all.add(child);
            all.addAll(of(model, child));
        }
        return all;
    }

    /** The entity itself before them. */
    static List<EntityLayout> andSelf(ModelLayout model, EntityLayout entity) {
        List<EntityLayout> all = new ArrayList<>(List.of(entity));
        all.addAll(of(model, entity));
        return all;
    }
}
