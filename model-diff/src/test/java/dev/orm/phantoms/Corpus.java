package dev.orm.phantoms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write on one server, as a script with one column, check or index a line.
 *
 * @param script all of it
 * @param byHand what comes before the tables, and models cannot make
 */
record Corpus(String script, String byHand, List<WrittenTable> tables) {
    private static final Pattern TABLE = Pattern.compile("(?m)^create table (.+) \\(\n((?: {4}.*\n)+)\\)(.*);$");
    private static final Pattern INDEX = Pattern.compile("(?m)^(create (?:\\w+ )?index .+);$");

    /** The scripts of these names, one behind the other. */
    static Corpus read(List<String> names) {
        String script = String.join("\n", names.stream().map(Corpus::text).toList());
        List<WrittenIndex> indexes = INDEX.matcher(script)
                .results()
                .map(found -> WrittenIndex.parse(found.group(1)))
                .toList();
        List<WrittenTable> tables = new ArrayList<>();
        Matcher table = TABLE.matcher(script);
        while (table.find()) {
            String name = table.group(1);
            tables.add(WrittenTable.parse(
                    name,
                    table.group(2).lines().map(Corpus::withoutComma).toList(),
                    table.group(3).strip(),
                    indexes.stream().filter(index -> index.table().equals(name)).toList()));
        }
        return new Corpus(script, script.substring(0, script.indexOf("create table ")), tables);
    }

    private static String withoutComma(String line) {
        return line.strip().replaceFirst(",$", "");
    }

    private static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Corpus.class.getResourceAsStream("/phantoms/" + name + ".sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int columns() {
        return tables.stream().mapToInt(table -> table.columns().size()).sum();
    }

    int indexes() {
        return tables.stream().mapToInt(table -> table.indexes().size()).sum();
    }

    int references() {
        return tables.stream().mapToInt(table -> table.references().size()).sum();
    }

    int checks() {
        return tables.stream().mapToInt(WrittenTable::countChecks).sum();
    }
}
