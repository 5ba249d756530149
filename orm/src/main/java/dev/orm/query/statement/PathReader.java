package dev.orm.query.statement;

import dev.orm.mapping.ClassNames;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ModelLayout;
import java.util.ArrayList;
import java.util.List;

/** What the names in a path mean. */
record PathReader(ModelLayout model) {

    /**
     * The attributes on the way.
     *
     * @param start where the path begins
     */
    List<Step> steps(Members start, String path) {
        List<Step> steps = new ArrayList<>();
        Members members = start;
        StringBuilder way = new StringBuilder();
        for (String name : path.split("\\.", -1)) {
            AttributeLayout attribute = attribute(members, name, path, start.owner());
            way.append(way.isEmpty() ? "" : ".").append(name);
            steps.add(new Step(way.toString(), attribute));
            members = attribute.accept(new NextMembers(model));
        }
        return steps;
    }

    private static AttributeLayout attribute(Members members, String name, String path, String entity) {
        List<AttributeLayout> found = members.named(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            throw UnknownAttributeException.inSeveral(name, members.owner(), path, entity);
        }
        throw members.isValue()
                ? UnknownAttributeException.beyondValue(name, members.owner(), path, entity)
                : UnknownAttributeException.of(name, members.owner(), path, entity, members.names());
    }

    /** Where a path may go on behind an attribute. */
    record NextMembers(ModelLayout model) implements AttributeLayoutVisitor<Members> {
        @Override
        public Members visitBasic(AttributeLayout.Basic attribute) {
            return Members.none(attribute.name());
        }

        @Override
        public Members visitEmbedded(AttributeLayout.Embedded attribute) {
            return new Members(ClassNames.simple(attribute.attribute().className()), attribute.members(), List.of());
        }

        @Override
        public Members visitToOne(AttributeLayout.ToOne attribute) {
            return Members.of(model, model.entity(attribute.attribute().target()));
        }

        @Override
        public Members visitToMany(AttributeLayout.ToMany attribute) {
            return Members.of(model, model.entity(attribute.attribute().target()));
        }

        @Override
        public Members visitElements(AttributeLayout.Elements attribute) {
            return attribute.element().accept(this);
        }
    }
}
