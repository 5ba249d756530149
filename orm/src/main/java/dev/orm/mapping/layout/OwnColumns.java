package dev.orm.mapping.layout;

import java.util.List;

/** The columns of an attribute in its owner's row, in the order of its members; none for what lives elsewhere. */
public final class OwnColumns implements AttributeLayoutVisitor<List<ColumnLayout>> {

    public static List<ColumnLayout> of(AttributeLayout attribute) {
        return attribute.accept(new OwnColumns());
    }

    @Override
    public List<ColumnLayout> visitBasic(AttributeLayout.Basic attribute) {
        return List.of(attribute.column());
    }

    @Override
    public List<ColumnLayout> visitEmbedded(AttributeLayout.Embedded attribute) {
        return attribute.members().stream()
                .flatMap(member -> member.accept(this).stream())
                .toList();
    }

    @Override
    public List<ColumnLayout> visitToOne(AttributeLayout.ToOne attribute) {
        return attribute.association() instanceof Association.OwnColumns own
                ? own.target().columns()
                : List.of();
    }

    @Override
    public List<ColumnLayout> visitToMany(AttributeLayout.ToMany attribute) {
        return List.of();
    }

    @Override
    public List<ColumnLayout> visitElements(AttributeLayout.Elements attribute) {
        return List.of();
    }
}
