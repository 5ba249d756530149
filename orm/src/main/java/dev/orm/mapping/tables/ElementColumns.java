package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.ElementVisitor;
import java.util.ArrayList;
import java.util.List;

/** The columns of an element of a collection, or of a map's key. */
final class ElementColumns implements ElementVisitor<List<String>> {
    private final SchemaBuilder builder;
    private final TableDraft draft;
    private final String implicitName;
    private final Place place;
    private final List<MappedColumn> columns = new ArrayList<>();

    ElementColumns(SchemaBuilder builder, TableDraft draft, String implicitName, Place place) {
        this.builder = builder;
        this.draft = draft;
        this.implicitName = implicitName;
        this.place = place;
    }

    @Override
    public List<String> visitBasic(Attribute.Basic element) {
        add(Members.of(element), builder.basics().of(element, place, implicitName));
        return names();
    }

    @Override
    public List<String> visitEmbedded(Attribute.Embedded element) {
        element.attributes().forEach(part -> part(part, place.inside()));
        return names();
    }

    List<String> names() {
        return columns.stream().map(MappedColumn::name).toList();
    }

    boolean allRequired() {
        return columns.stream().noneMatch(column -> column.column().nullable());
    }

    private void part(Attribute part, Place inside) {
        if (part instanceof Attribute.Basic basic) {
            add(Members.of(basic), builder.basics().of(basic, inside, basic.name()));
        } else if (part instanceof Attribute.Embedded nested) {
            nested.attributes().forEach(inner -> part(inner, inside));
        } else if (part instanceof Attribute.ToOne toOne) {
            reference(toOne, inside);
        } else if (part instanceof Attribute.LeftAlone alone) {
            List<String> names = alone.columns().isEmpty() ? List.of(alone.name()) : alone.columns();
            names.forEach(name -> builder.leaveAlone(
                    draft.name() + "." + builder.hierarchies().naming().physical(name)));
        }
    }

    private void reference(Attribute.ToOne toOne, Place inside) {
        var target = builder.hierarchies().entity(toOne.target());
        List<JoinedColumn> joined =
                builder.keys().joins().of(Members.of(toOne), toOne.name(), toOne.joinColumns(), target);
        boolean required = inside == Place.KEY || !toOne.optional();
        joined.forEach(
                column -> add(Members.of(toOne), required ? column.mapped().withNullable(false) : column.mapped()));
        builder.references().write(draft, joined, target, toOne.foreignKey(), toOne.onDelete());
    }

    private void add(String member, MappedColumn column) {
        draft.add(member, column);
        columns.add(column);
    }
}
