package dev.orm.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a migration file is written in, by the end of its name. */
public enum ScriptLanguage {
    SQL("an SQL script", "sql"),
    JAVA("a Java migration", "java class"),
    SHELL("a shell script", "ps1 bat cmd sh bash py");

    private final String words;
    private final String suffixes;

    ScriptLanguage(String words, String suffixes) {
        this.words = words;
        this.suffixes = suffixes;
    }

    /** What a person calls it. */
    String words() {
        return words;
    }

    /** By the file's suffix, whatever its case. */
    static Optional<ScriptLanguage> of(String fileName) {
        String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ScriptLanguage language : values()) {
            if (fileName.indexOf('.') >= 0
                    && List.of(language.suffixes.split(" ")).contains(suffix)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The name without its suffix, which is that behind the last dot. */
    static String withoutSuffix(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
