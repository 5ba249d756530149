package dev.orm.cli.output;

/** How the person or the program wants to be spoken to. */
public record OutputSettings(boolean json, boolean quiet, boolean verbose, boolean colour) {}
