package dev.orm.session;

import dev.orm.session.entity.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One relationship on a path to fetch.
 *
 * @param name of an attribute of entities; dots lead through embeddables
 * @param element of values, whose other side has been loaded with them; null: of entities
 */
record FetchStep(String name, @Nullable Reference element) {}
