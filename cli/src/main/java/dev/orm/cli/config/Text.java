package dev.orm.cli.config;

/** A configured text, its references not filled yet, and where it stands: {@code orm.yaml:3}. */
record Text(String value, String where) {}
