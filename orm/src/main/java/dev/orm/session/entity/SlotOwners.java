package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.LeafStep;
import dev.orm.mapping.layout.Leaves;
import dev.orm.mapping.layout.ModelLayout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which slot of an entity's row a column is, and whose value it is in the end. Slots are numbered as the row's leaves. */
final class SlotOwners {
    private final Leaves leaves;
    private final Map<String, List<Leaf>> rows = new ConcurrentHashMap<>();

    SlotOwners(ModelLayout model) {
        this.leaves = new Leaves(model);
    }

    private List<Leaf> row(EntityLayout entity) {
        List<Leaf> known = rows.get(entity.className());
        return known == null ? rows.computeIfAbsent(entity.className(), name -> leaves.ofRow(entity)) : known;
    }

    /** The slots of the key, in its order. */
    List<Integer> keySlots(EntityLayout entity) {
        return slots(entity, leaves.ofKey(entity));
    }

    /** The slots that the columns of a join refer to. */
    List<Integer> referenced(EntityLayout target, JoinLayout join) {
        return slots(target, leaves.ofReference(target, join));
    }

    private List<Integer> slots(EntityLayout entity, List<Leaf> wanted) {
        List<List<LeafStep>> row = row(entity).stream().map(Leaf::steps).toList();
        return wanted.stream().map(leaf -> row.indexOf(leaf.steps())).toList();
    }

    /** The basic attribute whose value the slot holds, behind however many references. */
    Attribute.Basic basic(EntityLayout entity, int slot) {
        return row(entity).get(slot).attribute();
    }
}
