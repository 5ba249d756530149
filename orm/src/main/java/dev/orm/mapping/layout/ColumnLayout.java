package dev.orm.mapping.layout;

import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;

/**
 * A column as an attribute uses it.
 *
 * @param type as the database has it, where the model was laid out for one; else neutral
 * @param required whether the attribute needs a value although the column may be empty, because other classes share it
 * @param insertable else another attribute writes it
 * @param updatable whether a change of the attribute changes it
 */
public record ColumnLayout(
        TableName table,
        String name,
        SqlType type,
        boolean nullable,
        boolean required,
        boolean insertable,
        boolean updatable) {}
