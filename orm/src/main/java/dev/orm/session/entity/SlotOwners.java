package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.OwnColumns;
import dev.orm.mapping.layout.TablePart;
import java.util.ArrayList;
import java.util.List;

/** Which slot of an entity's row a column is, and whose value it is in the end. */
final class SlotOwners {
    private final ModelLayout model;

    SlotOwners(ModelLayout model) {
        this.model = model;
    }

    /** The slots of the key, in its order. */
    List<Integer> keySlots(EntityLayout entity) {
        List<Integer> slots = new ArrayList<>();
        for (AttributeLayout key : entity.key().attributes()) {
            int first = first(entity, key);
            for (int at = 0; at < OwnColumns.of(key).size(); at++) {
                slots.add(first + at);
            }
        }
        return slots;
    }

    private static int first(EntityLayout entity, AttributeLayout wanted) {
        int slot = 0;
        for (AttributeLayout attribute : entity.attributes()) {
            if (attribute.name().equals(wanted.name())) {
                return slot;
            }
            slot += OwnColumns.of(attribute).size();
        }
        throw new IllegalStateException(entity.className() + " has no attribute " + wanted.name());
    }

    /** The slots that the columns of a join refer to. */
    List<Integer> referenced(EntityLayout target, JoinLayout join) {
        return join.referencedColumns().stream()
                .map(column -> referenced(target, join, column))
                .toList();
    }

    private int referenced(EntityLayout target, JoinLayout join, String column) {
        for (TablePart part : target.tables()) {
            int position = part.key().indexOf(column);
            if (position >= 0 && part.table().equals(join.referencedTable())) {
                return keySlots(target).get(position);
            }
        }
        int slot = 0;
        for (AttributeLayout attribute : target.attributes()) {
            for (ColumnLayout own : OwnColumns.of(attribute)) {
                if (own.name().equals(column)) {
                    return slot;
                }
                slot++;
            }
        }
        throw new IllegalStateException(target.className() + " has no column " + column);
    }

    /** The basic attribute whose value the slot holds, behind however many references. */
    Attribute.Basic basic(EntityLayout entity, int slot) {
        return within(entity.attributes(), slot);
    }

    private Attribute.Basic within(List<AttributeLayout> attributes, int slot) {
        int left = slot;
        for (AttributeLayout attribute : attributes) {
            int count = OwnColumns.of(attribute).size();
            if (left < count) {
                return attribute.accept(new At(left));
            }
            left -= count;
        }
        throw new IllegalStateException("there is no slot " + slot);
    }

    /** The basic attribute of one slot of an attribute. */
    private final class At implements AttributeLayoutVisitor<Attribute.Basic> {
        private final int slot;

        At(int slot) {
            this.slot = slot;
        }

        @Override
        public Attribute.Basic visitBasic(AttributeLayout.Basic attribute) {
            return attribute.attribute();
        }

        @Override
        public Attribute.Basic visitEmbedded(AttributeLayout.Embedded attribute) {
            return within(attribute.members(), slot);
        }

        @Override
        public Attribute.Basic visitToOne(AttributeLayout.ToOne attribute) {
            if (attribute.association() instanceof Association.OwnColumns own) {
                EntityLayout target = model.entity(attribute.attribute().target());
                return basic(target, referenced(target, own.target()).get(slot));
            }
            throw new IllegalStateException(attribute.name() + " has no columns here");
        }

        @Override
        public Attribute.Basic visitToMany(AttributeLayout.ToMany attribute) {
            throw new IllegalStateException(attribute.name() + " has no columns here");
        }

        @Override
        public Attribute.Basic visitElements(AttributeLayout.Elements attribute) {
            throw new IllegalStateException(attribute.name() + " has no columns here");
        }
    }
}
