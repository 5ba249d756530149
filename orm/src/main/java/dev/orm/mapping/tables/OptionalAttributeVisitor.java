package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.AttributeVisitor;
import java.util.Optional;

/** Answers nothing for every kind of attribute; what has an answer overrides its kind. */
abstract class OptionalAttributeVisitor<R> implements AttributeVisitor<Optional<R>> {
    @Override
    public Optional<R> visitBasic(Attribute.Basic attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitEmbedded(Attribute.Embedded attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitToOne(Attribute.ToOne attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitToMany(Attribute.ToMany attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitElementCollection(Attribute.ElementCollection attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitLeftAlone(Attribute.LeftAlone attribute) {
        return Optional.empty();
    }
}
