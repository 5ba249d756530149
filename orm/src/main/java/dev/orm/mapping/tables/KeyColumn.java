package dev.orm.mapping.tables;

import dev.orm.schema.SqlType;

/**
 * A column that a reference can refer to.
 *
 * @param attribute the member it belongs to, by its name in the embedded id or the entity
 */
record KeyColumn(String attribute, String name, SqlType type) {}
