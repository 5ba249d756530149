package dev.orm.mapping;

/** One method per member of {@link Element}. */
public interface ElementVisitor<R> {

    R visitBasic(Attribute.Basic attribute);

    R visitEmbedded(Attribute.Embedded attribute);
}
