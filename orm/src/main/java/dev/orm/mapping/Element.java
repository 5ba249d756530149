package dev.orm.mapping;

/** What a collection table holds per row, or a map key of its own columns. */
public sealed interface Element permits Attribute.Basic, Attribute.Embedded {

    <R> R accept(ElementVisitor<R> visitor);
}
