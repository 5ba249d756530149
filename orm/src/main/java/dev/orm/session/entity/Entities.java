package dev.orm.session.entity;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.layout.BasicAttributes;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.session.type.Classes;
import dev.orm.session.type.ColumnTypes;
import dev.orm.session.type.Instances;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The entity types of a model, each made when it is first asked for. */
public final class Entities {
    private final ModelLayout model;
    private final ColumnTypes types;
    private final Classes classes;
    private final SlotOwners owners;
    private final Map<String, EntityType> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, EntityType> byClass = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> listeners = new ConcurrentHashMap<>();

    public Entities(ModelLayout model, ColumnTypes types, Classes classes) {
        this.model = model;
        this.types = types;
        this.classes = classes;
        this.owners = new SlotOwners(model);
    }

    public ModelLayout model() {
        return model;
    }

    /** Refuses a model with collections that cannot be watched, or arrays of what cannot be stored. */
    public void check() {
        new CollectionCheck(classes).check(model);
        BasicAttributes.of(model)
                .filter(basic -> basic.attribute().type() instanceof BasicType.Array)
                .forEach(array -> types.of(array.attribute(), array.column().type()));
    }

    ColumnTypes types() {
        return types;
    }

    Classes classes() {
        return classes;
    }

    /** The one object of a class of listeners. */
    Object listener(Class<?> type) {
        return listeners.computeIfAbsent(type, Instances::of);
    }

    SlotOwners owners() {
        return owners;
    }

    /** The type of that entity, which the model is known to have. */
    public EntityType of(String className) {
        EntityType found = known.get(className);
        return found == null ? made(model.entity(className)) : found;
    }

    private EntityType made(EntityLayout layout) {
        EntityType made = new EntityTypeBuilder(this, layout).build();
        EntityType first = known.putIfAbsent(layout.className(), made);
        return first == null ? made : first;
    }

    public EntityType root(EntityType type) {
        return of(model.root(type.layout()).className());
    }

    /** The type of an object or class, or of one above it: somebody else may have extended it. */
    public EntityType of(Class<?> type) {
        EntityType found = find(type);
        if (found == null) {
            throw UnknownEntityException.of(type, model);
        }
        return found;
    }

    private @Nullable EntityType find(Class<?> type) {
        EntityType found = byClass.get(type);
        if (found != null) {
            return found;
        }
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            if (model.find(above.getName()).isPresent()) {
                EntityType of = of(above.getName());
                byClass.put(type, of);
                return of;
            }
        }
        return null;
    }
}
