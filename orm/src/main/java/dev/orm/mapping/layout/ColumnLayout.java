package dev.orm.mapping.layout;

import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;

/**
 * A column as an attribute uses it.
 *
 * @param type as the database has it, where the model was laid out for one; else neutral
 * @param insertable else another attribute writes it
 * @param updatable whether a change of the attribute changes it
 */
public record ColumnLayout(
        TableName table, String name, SqlType type, boolean nullable, boolean insertable, boolean updatable) {}
