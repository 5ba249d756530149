package dev.orm.dialect.sqlite;

import dev.orm.dialect.Violation;
import dev.orm.dialect.Violation.Kind;
import dev.orm.dialect.Violations;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQLite names the columns of a unique constraint and the name of a check, and nothing of a foreign key.
 *
 * @see <a href="https://www.sqlite.org/rescode.html#constraint">Result codes</a>
 */
final class SqliteViolations implements Violations {
    private static final Pattern MESSAGE =
            Pattern.compile("(UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed(?:: (.*?))?\\)?$", Pattern.DOTALL);

    @Override
    public Optional<Violation> find(SQLException failure) {
        Matcher message = MESSAGE.matcher(String.valueOf(failure.getMessage()));
        return message.find() ? Optional.of(violation(message.group(1), message.group(2))) : Optional.empty();
    }

    private static Violation violation(String kind, String rest) {
        return switch (kind) {
            case "UNIQUE" -> ofColumns(Kind.UNIQUE, rest);
            case "NOT NULL" -> ofColumns(Kind.NOT_NULL, rest);
            case "CHECK" -> Violation.ofConstraint(Kind.CHECK, rest, null);
            default -> Violation.ofConstraint(Kind.FOREIGN_KEY, null, null);
        };
    }

    /** {@code users.email, users.name}; an index on an expression: {@code index 'name'}. */
    private static Violation ofColumns(Kind kind, String rest) {
        if (rest.startsWith("index '")) {
            return Violation.ofConstraint(kind, rest.substring("index '".length(), rest.length() - 1), null);
        }
        List<String> columns = new ArrayList<>();
        String table = "";
        for (String column : rest.split(", ")) {
            int dot = column.lastIndexOf('.');
            table = dot < 0 ? table : column.substring(0, dot);
            columns.add(column.substring(dot + 1));
        }
        return Violation.ofColumns(kind, table, columns);
    }
}
