package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;

/**
 * One attribute of a path.
 *
 * @param path up to it, itself included
 */
record Step(String path, AttributeLayout attribute) {}
