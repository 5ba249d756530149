package dev.orm.script;

/** A script that runs again whenever its text changes. */
public record RepeatableScript(String description, SqlScript script) {}
