package dev.orm.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads JSON strictly, as another program would, into maps, lists, texts, numbers and booleans. */
final class Json {
    private Json() {}

    /** A text that is one object and nothing else. */
    static Map<String, Object> object(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Map<String, Object> object = members(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one value: " + text);
            }
            return object;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** The object under a name in a text that is one object with nothing else in it. */
    @SuppressWarnings("unchecked") // members() made the map
    static Map<String, Object> object(String text, String only) {
        Map<String, Object> object = object(text);
        if (!object.keySet().equals(Set.of(only))) {
            throw new AssertionError("expected only " + only + ": " + text);
        }
        return (Map<String, Object>) object.get(only);
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        expect(parser, JsonToken.START_OBJECT);
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            expect(parser, JsonToken.FIELD_NAME);
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new AssertionError("unexpected " + parser.currentToken());
        };
    }

    private static List<Object> elements(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static void expect(JsonParser parser, JsonToken token) {
        if (parser.currentToken() != token) {
            throw new AssertionError("expected " + token + ", found " + parser.currentToken());
        }
    }
}
