package dev.orm.query.statement;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.TablePart;
import java.util.ArrayList;
import java.util.List;

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

    /** The primary key's, in its order. */
    public List<Leaf> ofKey(EntityLayout entity) {
        List<Leaf> found = new ArrayList<>();
        for (AttributeLayout attribute : entity.key().attributes()) {
            of(attribute).forEach(leaf -> found.add(leaf.below(attribute.name())));
        }
        return found;
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
                .flatMap(attribute -> of(attribute).stream().map(leaf -> leaf.below(attribute.name())))
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
            return List.of(new Leaf(List.of(), attribute.attribute(), attribute.column()));
        }

        @Override
        public List<Leaf> visitEmbedded(AttributeLayout.Embedded attribute) {
            return attribute.members().stream()
                    .flatMap(member -> of(member).stream().map(leaf -> leaf.below(member.name())))
                    .toList();
        }

        @Override
        public List<Leaf> visitToOne(AttributeLayout.ToOne attribute) {
            EntityLayout target = model.entity(attribute.attribute().target());
            return attribute.association() instanceof Association.OwnColumns own
                    ? ofReference(target, own.target())
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
