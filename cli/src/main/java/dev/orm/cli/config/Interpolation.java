package dev.orm.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Fills {@code ${NAME}}, {@code ${NAME:-default}} and {@code ${file:PATH}} in a configured value. */
final class Interpolation implements Filler {
    private static final String FILE = "file:";
    private static final String DEFAULT = ":-";

    private final Map<String, String> variables;
    private final Path directory;

    /** @param directory what a relative path of {@code ${file:...}} is relative to */
    Interpolation(Map<String, String> variables, Path directory) {
        this.variables = Map.copyOf(variables);
        this.directory = directory;
    }

    /** @throws ConfigException where a variable is not set and has no default, or a file cannot be read */
    @Override
    public String fill(Text text) {
        StringBuilder filled = new StringBuilder();
        String rest = text.value();
        for (int open = rest.indexOf("${"); open >= 0; open = rest.indexOf("${")) {
            int close = closing(rest, open);
            if (close < 0) {
                throw ConfigException.openReference(text.where(), text.value());
            }
            filled.append(rest, 0, open).append(value(rest.substring(open + 2, close), text.where()));
            rest = rest.substring(close + 1);
        }
        return filled.append(rest).toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.startsWith("${", at)) {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private String value(String reference, String where) {
        if (reference.startsWith(FILE)) {
            return secret(reference.substring(FILE.length()), where);
        }
        int colon = reference.indexOf(DEFAULT);
        String name = colon < 0 ? reference : reference.substring(0, colon);
        String value = variables.get(name);
        if (value != null && !(value.isEmpty() && colon >= 0)) {
            return value;
        }
        if (colon < 0) {
            throw ConfigException.unsetVariable(where, name);
        }
        return fill(new Text(reference.substring(colon + DEFAULT.length()), where));
    }

    private String secret(String file, String where) {
        try {
            return Files.readString(directory.resolve(file)).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw ConfigException.unreadableSecret(where, file, e);
        }
    }
}
