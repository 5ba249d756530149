package dev.orm.query.statement;

/**
 * What a join has added.
 *
 * @param group its tables
 * @param entries the row that holds a collection's order and keys
 */
record Joined(Place place, TableGroup group, Row entries) {}
