package dev.orm.script;

/** A script that runs whenever its moment comes; several of one moment run in the order of their descriptions. */
public record CallbackScript(CallbackEvent event, String description, SqlScript script) {}
