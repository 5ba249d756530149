package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a script and, in the text file beside it, its statements as a person reads them. The folder says whose
 * they are.
 */
class StatementReaderTest {

    private static final Map<String, Syntax> SYNTAXES = Map.of(
            "sqlite", TestSyntax.SQLITE,
            "postgresql", TestSyntax.POSTGRESQL,
            "mysql", TestSyntax.MYSQL,
            "mariadb", TestSyntax.MARIADB);

    static List<Path> cases() throws IOException, URISyntaxException {
        var folder = StatementReaderTest.class.getResource("statements");
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsTheScriptOfACase(Path script) throws IOException {
        String name = script.getFileName().toString().replace(".sql", ".txt");
        try (Reader reader = Files.newBufferedReader(script)) {
            assertThat(told(StatementReader.of(reader, syntax(script))))
                    .isEqualTo(Files.readString(script.resolveSibling(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsTheSameWhenCharactersTrickleIn(Path script) throws IOException {
        String text = Files.readString(script);
        assertThat(told(StatementReader.of(trickle(text), syntax(script))))
                .isEqualTo(told(StatementReader.of(new StringReader(text), syntax(script))));
    }

    private static Syntax syntax(Path script) {
        return Objects.requireNonNull(
                SYNTAXES.get(script.getParent().getFileName().toString()));
    }

    @Test
    void readsNoFurtherThanTheStatementNeeds() {
        Reader endless = new Reader() {
            private int position;

            @Override
            public int read(char[] buffer, int from, int length) {
                for (int index = from; index < from + length; index++) {
                    buffer[index] = "select 1;\n".charAt(position++ % 10);
                }
                return length;
            }

            @Override
            public void close() {}
        };
        StatementReader reader = StatementReader.of(endless, TestSyntax.SQLITE);
        Statement last = reader.next();
        for (int number = 2; number <= 100_000; number++) {
            last = reader.next();
        }
        assertThat(last.sql()).isEqualTo("select 1");
        assertThat(last.number()).isEqualTo(100_000);
        assertThat(last.line()).isEqualTo(100_000);
    }

    @Test
    void readsByteOrderMarkAndWindowsLines() {
        String script = "\uFEFF-- c\r\nselect 1;\r\n\r\nselect\r\n  2\r\n;";
        assertThat(told(StatementReader.of(new StringReader(script), TestSyntax.SQLITE)))
                .isEqualTo("[1 at 2:1 query]\n-- c\r\nselect 1\n[2 at 4:1 query]\nselect\r\n  2\n");
    }

    private static String told(StatementReader reader) {
        StringBuilder told = new StringBuilder();
        try {
            reader.forEachRemaining(statement -> told.append(told(statement)));
        } catch (SqlTextException e) {
            told.append("error: ").append(e.getMessage()).append('\n');
        }
        return told.toString();
    }

    private static String told(Statement statement) {
        StatementFacts facts = statement.facts();
        List<String> words = new ArrayList<>();
        facts.objects().forEach(object -> words.add(lower(object.kind()) + " " + object.name()));
        facts.destroys().forEach(destruction -> words.add("destroys " + destruction));
        if (!facts.transactional()) {
            words.add("not transactional");
        }
        String separator = words.isEmpty() ? "" : facts.objects().isEmpty() ? ", " : " ";
        return "[" + statement.number() + " at " + statement.line() + ":" + statement.column() + " "
                + lower(facts.kind()) + separator + String.join(", ", words) + "]\n" + statement.sql() + "\n"
                + (statement.data() == null ? "" : "<<\n" + statement.data() + ">>\n");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Reader trickle(String text) {
        return new Reader() {
            private int position;

            @Override
            public int read(char[] buffer, int from, int length) {
                if (position == text.length()) {
                    return -1;
                }
                buffer[from] = text.charAt(position++);
                return 1;
            }

            @Override
            public void close() {}
        };
    }
}
