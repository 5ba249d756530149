package dev.orm.sql;

import java.util.List;
import java.util.Random;

/** Changes a script here and there as a slip of the hand would. */
final class Mutator {
    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "`",
            "--",
            "-- ",
            "/*",
            "*/",
            ";",
            ";\n",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "(",
            ")",
            "$$",
            "$x$",
            "$1",
            "\\",
            "\\'",
            "E'",
            "e'",
            "#",
            "[",
            "]",
            "case ",
            " end",
            " end;",
            "begin ",
            "begin atomic ",
            "DELIMITER $$\n",
            "$$\n",
            "\nDELIMITER ;\n",
            "/*!40101 ",
            "/*! ",
            "copy t from stdin;\n",
            "\n\\.\n",
            "1",
            "a",
            ".",
            ",",
            "é",
            "\uFEFF");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A script of the corpus, or two in a row, with up to three changes. */
    String mutated(List<Corpus.Script> scripts) {
        StringBuilder text = new StringBuilder(any(scripts).text());
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? "\n" : ";\n").append(any(scripts).text());
        }
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(text);
        }
        String script = random.nextInt(8) == 0 ? "\uFEFF" + text : text.toString();
        return random.nextInt(5) == 0 ? script.replace("\r\n", "\n").replace("\n", "\r\n") : script;
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int behind = Math.min(text.length(), at + 1 + random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, behind);
            case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(20))));
            default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
    }

    private Corpus.Script any(List<Corpus.Script> scripts) {
        return scripts.get(random.nextInt(scripts.size()));
    }
}
