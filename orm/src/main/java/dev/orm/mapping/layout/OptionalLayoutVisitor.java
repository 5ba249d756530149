package dev.orm.mapping.layout;

import java.util.Optional;

/** Answers nothing for every kind of attribute; what has an answer overrides its kind. */
public abstract class OptionalLayoutVisitor<R> implements AttributeLayoutVisitor<Optional<R>> {
    @Override
    public Optional<R> visitBasic(AttributeLayout.Basic attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitEmbedded(AttributeLayout.Embedded attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitToOne(AttributeLayout.ToOne attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitToMany(AttributeLayout.ToMany attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<R> visitElements(AttributeLayout.Elements attribute) {
        return Optional.empty();
    }
}
