package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.AttributeVisitor;
import java.util.List;

/** The members that are left alone, those within embeddables among them. */
final class LeftAloneMembers implements AttributeVisitor<List<Attribute.LeftAlone>> {

    static List<Attribute.LeftAlone> in(Attribute attribute) {
        return attribute.accept(new LeftAloneMembers());
    }

    @Override
    public List<Attribute.LeftAlone> visitLeftAlone(Attribute.LeftAlone attribute) {
        return List.of(attribute);
    }

    @Override
    public List<Attribute.LeftAlone> visitEmbedded(Attribute.Embedded attribute) {
        return attribute.attributes().stream()
                .flatMap(member -> in(member).stream())
                .toList();
    }

    @Override
    public List<Attribute.LeftAlone> visitBasic(Attribute.Basic attribute) {
        return List.of();
    }

    @Override
    public List<Attribute.LeftAlone> visitToOne(Attribute.ToOne attribute) {
        return List.of();
    }

    @Override
    public List<Attribute.LeftAlone> visitToMany(Attribute.ToMany attribute) {
        return List.of();
    }

    @Override
    public List<Attribute.LeftAlone> visitElementCollection(Attribute.ElementCollection attribute) {
        return List.of();
    }
}
