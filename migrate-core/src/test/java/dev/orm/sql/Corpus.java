package dev.orm.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Scripts written by hand, many in one file, each behind a line that begins with {@code =====}.
 *
 * <p>Behind the mark may stand the name of the difference that is expected of the script.
 */
record Corpus(List<Script> scripts) {
    private static final String MARK = "=====";

    /** @param difference empty where both parsers are to agree */
    record Script(String name, String text, String difference) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Corpus of(List<String> files) {
        List<Script> scripts = new ArrayList<>();
        for (String file : files) {
            read(file, scripts);
        }
        return new Corpus(scripts);
    }

    private static void read(String file, List<Script> scripts) {
        String[] parts = ("\n" + resource(file)).split("\n" + MARK);
        for (int number = 1; number < parts.length; number++) {
            int line = parts[number].indexOf('\n');
            String difference = parts[number].substring(0, line).strip();
            String text = parts[number].substring(line + 1);
            scripts.add(new Script(file + " " + number, text, difference));
        }
    }

    private static String resource(String file) {
        try (InputStream input = Corpus.class.getResourceAsStream("judge/" + file + ".sql")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
