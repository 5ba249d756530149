package dev.orm.query.statement;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import java.util.List;

/** The columns that an attribute has in the row of its owner. */
final class OwnColumns implements AttributeLayoutVisitor<List<ColumnLayout>> {
    private OwnColumns() {}

    static List<ColumnLayout> of(AttributeLayout attribute) {
        return attribute.accept(new OwnColumns());
    }

    @Override
    public List<ColumnLayout> visitBasic(AttributeLayout.Basic attribute) {
        return List.of(attribute.column());
    }

    @Override
    public List<ColumnLayout> visitEmbedded(AttributeLayout.Embedded attribute) {
        return attribute.members().stream()
                .flatMap(member -> of(member).stream())
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
