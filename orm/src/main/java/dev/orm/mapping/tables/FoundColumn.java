package dev.orm.mapping.tables;

import dev.orm.schema.Column;
import dev.orm.schema.TableName;

/** A column of an entity, and the one of its tables that holds it. */
record FoundColumn(TableName table, Column column) {}
