package dev.orm.script;

import java.nio.file.Path;

/**
 * A migration file as a folder holds it.
 *
 * @param path within its location, with slashes
 */
record FoundScript(String path, Path file, ScriptName name, ScriptLanguage language) {

    SqlScript script() {
        return language == ScriptLanguage.SQL
                ? SqlScript.ofFile(path, file)
                : SqlScript.ofOtherLanguage(path, file, language);
    }
}
