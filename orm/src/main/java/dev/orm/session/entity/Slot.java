package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.session.type.ColumnType;

/**
 * One place in a row: the column, and how its values live there.
 *
 * @param path of the attribute that has the column
 * @param basic whose values they are: that attribute, or the one it refers to
 */
public record Slot(String path, Attribute.Basic basic, ColumnLayout column, ColumnType type) {}
