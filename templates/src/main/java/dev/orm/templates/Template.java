package dev.orm.templates;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text with places to fill, in Mustache's notation. */
public final class Template {
    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The template of that name among this package's resources. */
    public static Template of(String name) {
        try (InputStream resource = Template.class.getResourceAsStream(name + ".mustache")) {
            if (resource == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return new Template(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with each place filled; a place without a value is an error. */
    public String fill(Map<String, ?> values) {
        return Mustache.compiler().escapeHTML(false).compile(text).execute(values);
    }
}
