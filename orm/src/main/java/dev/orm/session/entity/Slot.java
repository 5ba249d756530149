package dev.orm.session.entity;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.session.type.ColumnType;

/**
 * One place in a row: the column, and how its values live there.
 *
 * @param path of the attribute, for messages
 */
public record Slot(String path, ColumnLayout column, ColumnType type) {}
