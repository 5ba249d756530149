package dev.orm.mapping.tables;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AssociationVisitor;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.EntryLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.mapping.layout.MapKeyLayoutVisitor;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.TablePart;
import java.util.List;
import java.util.stream.Collectors;

/** A layout as text for tests: one line per entity, one per attribute. */
final class LayoutText
        implements AttributeLayoutVisitor<String>, AssociationVisitor<String>, MapKeyLayoutVisitor<String> {
    private LayoutText() {}

    static String of(ModelLayout layout) {
        return layout.entities().stream().map(LayoutText::of).collect(Collectors.joining());
    }

    private static String of(EntityLayout entity) {
        String tables = entity.tables().stream().map(LayoutText::of).collect(Collectors.joining(", "));
        String key = entity.key().columns().stream().map(LayoutText::name).collect(Collectors.joining(", "));
        var discriminator = entity.discriminator();
        String kind = discriminator == null ? "" : ", " + name(discriminator.column()) + "=" + discriminator.value();
        LayoutText text = new LayoutText();
        return entity.name() + " in " + tables + " by " + key + kind + "\n"
                + entity.attributes().stream()
                        .map(attribute -> "    " + attribute.name() + ": " + attribute.accept(text) + "\n")
                        .collect(Collectors.joining());
    }

    private static String of(TablePart part) {
        return part.table().toString() + part.key() + (part.optional() ? "?" : "");
    }

    private static String name(ColumnLayout column) {
        return column.table() + "." + column.name();
    }

    private static String of(ColumnLayout column) {
        return name(column) + " " + SchemaText.type(column.type())
                + (column.nullable() ? "" : "!")
                + (column.insertable() ? "" : " not inserted")
                + (column.updatable() ? "" : " not updated");
    }

    private static String of(JoinLayout join) {
        return join.columns().stream().map(LayoutText::of).collect(Collectors.joining(", ")) + " -> "
                + join.referencedTable().toString() + join.referencedColumns();
    }

    private static String of(EntryLayout entries) {
        String order = entries.order() == null ? "" : ", order " + of(entries.order());
        return order
                + (entries.mapKey() == null ? "" : ", key " + entries.mapKey().accept(new LayoutText()));
    }

    @Override
    public String visitBasic(AttributeLayout.Basic attribute) {
        return of(attribute.column());
    }

    @Override
    public String visitEmbedded(AttributeLayout.Embedded attribute) {
        return members(attribute.members());
    }

    private String members(List<AttributeLayout> members) {
        return members.stream()
                .map(member -> member.name() + ": " + member.accept(this))
                .collect(Collectors.joining("; ", "{", "}"));
    }

    @Override
    public String visitToOne(AttributeLayout.ToOne attribute) {
        return attribute.association().accept(this);
    }

    @Override
    public String visitToMany(AttributeLayout.ToMany attribute) {
        return attribute.association().accept(this) + of(attribute.entries());
    }

    @Override
    public String visitElements(AttributeLayout.Elements attribute) {
        return "in " + attribute.table() + ": " + attribute.element().accept(this) + ", owner " + of(attribute.owner())
                + of(attribute.entries());
    }

    @Override
    public String visitOwnColumns(Association.OwnColumns association) {
        return of(association.target());
    }

    @Override
    public String visitTargetColumns(Association.TargetColumns association) {
        return "theirs: " + of(association.owner());
    }

    @Override
    public String visitJoinTable(Association.JoinTable association) {
        return "by " + association.table() + ": owner " + of(association.owner()) + ", target "
                + of(association.target());
    }

    @Override
    public String visitInverse(Association.Inverse association) {
        return "inverse of " + association.entity() + "." + association.attribute() + " ("
                + association.owning().accept(this) + ")";
    }

    @Override
    public String visitOfTarget(MapKeyLayout.OfTarget key) {
        return "of target " + key.attribute();
    }

    @Override
    public String visitOwn(MapKeyLayout.Own key) {
        return key.key().accept(this);
    }

    @Override
    public String visitReference(MapKeyLayout.Reference key) {
        return key.target() + " by " + of(key.join());
    }
}
