package dev.orm.mapping.layout;

/** One method per member of {@link AttributeLayout}. */
public interface AttributeLayoutVisitor<R> {

    R visitBasic(AttributeLayout.Basic attribute);

    R visitEmbedded(AttributeLayout.Embedded attribute);

    R visitToOne(AttributeLayout.ToOne attribute);

    R visitToMany(AttributeLayout.ToMany attribute);

    R visitElements(AttributeLayout.Elements attribute);
}
