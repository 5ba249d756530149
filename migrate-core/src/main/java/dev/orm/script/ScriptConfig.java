package dev.orm.script;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The file {@code V2__x.sql.conf} beside a script. */
record ScriptConfig(boolean replacesPlaceholders) {

    /** What the file beside the script says; defaults where there is none. */
    static ScriptConfig beside(Path script, String name) {
        Path file = script.resolveSibling(script.getFileName() + ".conf");
        return Files.exists(file) ? read(file, name + ".conf") : new ScriptConfig(true);
    }

    private static ScriptConfig read(Path file, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw ScriptTextException.unreadable(name, e);
        }
        boolean replaces = true;
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            switch (key) {
                case "placeholderReplacement" -> replaces = flag(name, key, value);
                case "executeInTransaction" -> {
                    if (!flag(name, key, value)) {
                        throw ScriptConfigException.later(name, key + "=" + value);
                    }
                }
                default -> throw ScriptConfigException.unknownKey(name, key);
            }
        }
        return new ScriptConfig(replaces);
    }

    private static boolean flag(String name, String key, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ScriptConfigException.wrongValue(name, key, value);
        };
    }
}
