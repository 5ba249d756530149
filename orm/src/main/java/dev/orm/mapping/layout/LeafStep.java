package dev.orm.mapping.layout;

/**
 * From a value to one of its members.
 *
 * @param type class name of the value: an entity's or an embeddable's
 */
public record LeafStep(String type, String member) {}
