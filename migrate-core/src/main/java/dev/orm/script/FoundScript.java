package dev.orm.script;

import java.nio.file.Path;

/**
 * A migration file as a folder holds it.
 *
 * @param path within its location, with slashes
 */
record FoundScript(String path, Path file, ScriptName name, ScriptLanguage language) {

    SqlScript script() {
        boolean mayBeOurs = language == ScriptLanguage.JAVA && name.kind() == ScriptKind.VERSIONED;
        if (language == ScriptLanguage.SQL) {
            return SqlScript.ofFile(path, file);
        }
        return mayBeOurs ? SqlScript.ofJava(path, file) : SqlScript.ofOtherLanguage(path, file, language);
    }
}
