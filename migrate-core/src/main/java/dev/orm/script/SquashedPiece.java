package dev.orm.script;

import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts.Kind;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One script as a part of a longer one: without its header, without a transaction of its own, and ended. */
final class SquashedPiece {
    private static final Pattern HEADER =
            Pattern.compile("(?m)^[ \\t]*--[ \\t]*orm:(revises|branch|depends-on|database|"
                    + "made|rebuilds|replaces|foreign-keys|phase)\\b[^\\n]*\\n?");
    private static final Pattern DELIMITER = Pattern.compile("(?im)^[ \\t]*delimiter[ \\t]+(\\S+)");
    private static final Set<String> BRACKETS = Set.of("BEGIN", "START", "COMMIT", "END");

    private final SqlScript script;
    private final Syntax syntax;

    SquashedPiece(SqlScript script, Syntax syntax) {
        this.script = script;
        this.syntax = syntax;
    }

    String text() {
        List<Statement> statements = new ArrayList<>();
        StatementReader reader = StatementReader.of(new StringReader(script.text()), syntax);
        while (reader.hasNext()) {
            statements.add(reader.next());
        }
        boolean bracketed = statements.stream().anyMatch(SquashedPiece::isBracket);
        String text = bracketed ? joined(statements) : script.text();
        String bare = HEADER.matcher(text + "\n").replaceAll("").strip();
        return statements.isEmpty() ? bare + "\n" : bare + end(bare) + "\n";
    }

    private static boolean isBracket(Statement statement) {
        return statement.facts().kind() == Kind.TRANSACTION
                && BRACKETS.contains(statement.facts().verb());
    }

    private static String joined(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            if (!isBracket(statement)) {
                text.append(statement.sql().strip()).append("\n;\n");
                if (statement.data() != null) {
                    text.append(statement.data()).append("\\.\n");
                }
            }
        }
        return text.toString();
    }

    /** What the last statement lacks of its end; one too many does no harm. */
    private static String end(String bare) {
        String delimiter = ";";
        for (Matcher line = DELIMITER.matcher(bare); line.find(); ) {
            delimiter = line.group(1);
        }
        String lastLine = bare.substring(bare.lastIndexOf('\n') + 1);
        boolean ended = lastLine.equals("\\.")
                || (lastLine.endsWith(delimiter) && !lastLine.contains("--") && !lastLine.contains("#"))
                || lastLine.toLowerCase(Locale.ROOT).startsWith("delimiter");
        return (ended ? "" : "\n" + delimiter) + (delimiter.equals(";") ? "" : "\ndelimiter ;");
    }
}
