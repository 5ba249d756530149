package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;

/**
 * A to-one attribute that classes of a hierarchy have in one place: one query fills it for all of them.
 *
 * @param holder the topmost class that has it
 */
record SharedReference(EntityType holder, Reference reference) {

    static SharedReference of(EntityType type, Reference reference) {
        String parent = type.layout().mapping().parent();
        if (parent == null) {
            return new SharedReference(type, reference);
        }
        EntityType above = type.entities().of(parent);
        return Counterparts.reference(above, reference.name())
                .filter(other -> other.layout().equals(reference.layout()))
                .map(other -> of(above, other))
                .orElseGet(() -> new SharedReference(type, reference));
    }
}
