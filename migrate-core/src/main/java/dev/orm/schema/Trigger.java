package dev.orm.schema;

/** A trigger on a table (or view), with the whole statement that creates it. */
public record Trigger(String name, TableName table, String definition) {}
