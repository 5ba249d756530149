package dev.orm.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code ${name}} stands for, everywhere in a script: in comments, strings and names too. A value is not searched for
 * placeholders again, but it is read as SQL.
 *
 * <p>Beyond Flyway's rules: {@code ${name:-text}} stands for the text where the name has no value, and
 * {@code ${{name}}} stays in the script as {@code ${name}}. Both fail under Flyway instead of meaning something else.
 *
 * @see <a href="https://documentation.red-gate.com/fd/placeholders-275218532.html">Flyway's placeholders</a>
 */
public record Placeholders(String prefix, String suffix, Values values) {

    /** Where values come from. */
    @FunctionalInterface
    public interface Values {
        /** @param name as it is written; its case does not matter */
        Optional<String> of(String name);
    }

    public Placeholders {
        if (prefix.isEmpty() || suffix.isEmpty()) {
            throw new IllegalArgumentException("a placeholder begins and ends with something");
        }
    }

    /** Between a dollar sign with a brace and the closing brace. */
    public static Placeholders of(Values values) {
        return new Placeholders("${", "}", values);
    }

    /** The same, with names in any case. */
    public static Placeholders of(Map<String, String> values) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(values);
        return of(name -> Optional.ofNullable(anyCase.get(name)));
    }

    /**
     * The text with its values, as the checksum of a repeatable script wants it.
     *
     * @throws SqlTextException where a placeholder has no value or no end
     */
    public String replace(String text) {
        StringWriter replaced = new StringWriter(text.length());
        try (Reader reader = over(new StringReader(text))) {
            reader.transferTo(replaced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return replaced.toString();
    }

    /** The characters with their values; a placeholder without a value or an end is a {@link SqlTextException}. */
    public Reader over(Reader script) {
        return new PlaceholderReader(script, this, new Insertions());
    }

    /** The value of what stands between prefix and suffix; nothing where it has none. */
    Optional<String> valueOf(String content) {
        if (content.startsWith("{") && content.endsWith("}")) {
            return Optional.of(prefix + content.substring(1, content.length() - 1) + suffix);
        }
        Optional<String> value = values.of(content);
        int otherwise = content.indexOf(":-");
        if (value.isPresent() || otherwise < 0) {
            return value;
        }
        return values.of(content.substring(0, otherwise)).or(() -> Optional.of(content.substring(otherwise + 2)));
    }
}
