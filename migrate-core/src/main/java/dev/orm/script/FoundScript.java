package dev.orm.script;

import java.nio.file.Path;

/**
 * A migration file as a folder holds it.
 *
 * @param path within its location, with slashes
 */
record FoundScript(String path, Path file, ScriptName name) {}
