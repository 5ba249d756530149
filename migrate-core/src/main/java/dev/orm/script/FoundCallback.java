package dev.orm.script;

import java.nio.file.Path;

/**
 * A callback's file as a folder holds it.
 *
 * @param path within its location, with slashes
 */
record FoundCallback(String path, Path file, CallbackEvent event, String description) {

    CallbackScript script() {
        return new CallbackScript(event, description, SqlScript.ofFile(path, file));
    }
}
