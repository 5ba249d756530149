package dev.orm.mapping;

/** One method per member of {@link Attribute}. */
public interface AttributeVisitor<R> extends ElementVisitor<R> {

    R visitToOne(Attribute.ToOne attribute);

    R visitToMany(Attribute.ToMany attribute);

    R visitElementCollection(Attribute.ElementCollection attribute);

    R visitLeftAlone(Attribute.LeftAlone attribute);
}
