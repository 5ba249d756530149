package dev.orm.script;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The file {@code V2__x.sql.conf} beside a script.
 *
 * @param executesInTransaction whether the script runs in one; empty: its statements decide
 * @param encoding of the script's file
 * @param shouldExecute an expression over placeholders; empty: it runs
 */
public record ScriptConfig(
        Optional<Boolean> executesInTransaction,
        Charset encoding,
        boolean replacesPlaceholders,
        Optional<String> shouldExecute) {

    private static final ScriptConfig NONE =
            new ScriptConfig(Optional.empty(), StandardCharsets.UTF_8, true, Optional.empty());

    /** Of a script without such a file. */
    static ScriptConfig none() {
        return NONE;
    }

    /** What the file beside the script says; defaults where there is none. */
    static ScriptConfig beside(Path script, String name) {
        Path file = script.resolveSibling(script.getFileName() + ".conf");
        return Files.exists(file) ? read(file, name + ".conf") : NONE;
    }

    private static ScriptConfig read(Path file, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw ScriptTextException.unreadable(name, e);
        }
        ScriptConfig config = NONE;
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            config = config.with(name, key, properties.getProperty(key).strip());
        }
        return config;
    }

    private ScriptConfig with(String file, String key, String value) {
        return switch (key) {
            case "executeInTransaction" ->
                new ScriptConfig(Optional.of(flag(file, key, value)), encoding, replacesPlaceholders, shouldExecute);
            case "encoding" ->
                new ScriptConfig(executesInTransaction, charset(file, value), replacesPlaceholders, shouldExecute);
            case "placeholderReplacement" ->
                new ScriptConfig(executesInTransaction, encoding, flag(file, key, value), shouldExecute);
            case "shouldExecute" ->
                new ScriptConfig(executesInTransaction, encoding, replacesPlaceholders, Optional.of(value));
            default -> throw ScriptConfigException.unknownKey(file, key);
        };
    }

    private static boolean flag(String file, String key, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ScriptConfigException.wrongValue(file, key, value, "true or false");
        };
    }

    private static Charset charset(String file, String value) {
        try {
            return Charset.forName(value);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw ScriptConfigException.wrongValue(file, "encoding", value, "the name of an encoding such as UTF-8");
        }
    }
}
