package dev.orm.dialect;

import dev.orm.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Something whose text the server does not follow, and which may mean what changes its name or goes.
 *
 * @param table as it is called before
 * @param column likewise; null where the table itself is concerned
 * @param text a sentence
 */
public record TextHint(TableName table, @Nullable String column, String text) {}
