package dev.orm.session;

import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.Leaves;
import dev.orm.query.Condition;
import dev.orm.query.Expressions;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.KeyTuple;
import java.util.List;

/** Conditions over the primary key of an entity. */
record KeyConditions(List<String> paths) {
    KeyConditions {
        paths = List.copyOf(paths);
    }

    static KeyConditions of(EntityType type) {
        List<Leaf> key = new Leaves(type.entities().model()).ofKey(type.layout());
        return new KeyConditions(key.stream().map(Leaf::path).toList());
    }

    /** One of the rows. */
    Condition in(List<EntityKey> keys) {
        if (paths.size() == 1) {
            return Expressions.field(paths.get(0))
                    .in(keys.stream().map(EntityKey::value).toList());
        }
        return Expressions.entity()
                .in(keys.stream().map(key -> new KeyTuple(paths, key.parts())).toList());
    }
}
