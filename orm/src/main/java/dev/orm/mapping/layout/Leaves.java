package dev.orm.mapping.layout;

import dev.orm.mapping.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of attributes, each with the way to its value. */
public final class Leaves {
    private final ModelLayout model;

    public Leaves(ModelLayout model) {
        this.model = model;
    }

    /** The columns in the row of whoever has the attribute; none where it lives in other tables. */
    public List<Leaf> of(AttributeLayout attribute) {
        return attribute.accept(new AttributeLeaves());
    }

    /** All columns of an entity's row, attribute by attribute. */
    public List<Leaf> ofRow(EntityLayout entity) {
        return entity.attributes().stream()
                .flatMap(attribute -> below(entity, attribute))
                .toList();
    }

    /** The primary key's, in its order. */
    public List<Leaf> ofKey(EntityLayout entity) {
        return entity.key().attributes().stream()
                .flatMap(attribute -> below(entity, attribute))
                .toList();
    }

    private Stream<Leaf> below(EntityLayout entity, AttributeLayout attribute) {
        LeafStep step = new LeafStep(entity.className(), attribute.name());
        return of(attribute).stream().map(leaf -> leaf.below(step).at(entity.name()));
    }

    /** The referring columns, each with the way to its value in the entity that is referred to. */
    public List<Leaf> ofReference(EntityLayout target, JoinLayout join) {
        List<Leaf> found = new ArrayList<>();
        for (int index = 0; index < join.columns().size(); index++) {
            String referenced = join.referencedColumns().get(index);
            found.add(referenced(target, join, referenced).in(join.columns().get(index)));
        }
        return found;
    }

    private Leaf referenced(EntityLayout target, JoinLayout join, String column) {
        List<Leaf> key = ofKey(target);
        for (TablePart part : target.tables()) {
            int position = part.key().indexOf(column);
            if (position >= 0 && part.table().equals(join.referencedTable())) {
                return key.get(position);
            }
        }
        return target.attributes().stream()
                .filter(attribute -> OwnColumns.of(attribute).stream().anyMatch(own -> isNamed(own, column)))
                .flatMap(attribute -> below(target, attribute))
                .filter(leaf -> isNamed(leaf.column(), column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(target.className() + " has no column " + column));
    }

    private static boolean isNamed(ColumnLayout column, String name) {
        return column.name().equals(name);
    }

    private final class AttributeLeaves implements AttributeLayoutVisitor<List<Leaf>> {
        @Override
        public List<Leaf> visitBasic(AttributeLayout.Basic attribute) {
            return List.of(Leaf.of(attribute.attribute(), attribute.column()));
        }

        @Override
        public List<Leaf> visitEmbedded(AttributeLayout.Embedded attribute) {
            Attribute.Embedded embedded = attribute.attribute();
            return attribute.members().stream()
                    .flatMap(member -> of(member).stream()
                            .map(leaf -> leaf.below(new LeafStep(embedded.className(), member.name()))
                                    .at(Leaf.place(embedded))))
                    .toList();
        }

        @Override
        public List<Leaf> visitToOne(AttributeLayout.ToOne attribute) {
            EntityLayout target = model.entity(attribute.attribute().target());
            return attribute.association() instanceof Association.OwnColumns own
                    ? ofReference(target, own.target()).stream()
                            .map(leaf -> leaf.at(Leaf.place(attribute.attribute())))
                            .toList()
                    : List.of();
        }

        @Override
        public List<Leaf> visitToMany(AttributeLayout.ToMany attribute) {
            return List.of();
        }

        @Override
        public List<Leaf> visitElements(AttributeLayout.Elements attribute) {
            return List.of();
        }
    }
}
