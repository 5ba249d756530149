package dev.orm.dialect.mysql;

import dev.orm.dialect.Violation;
import dev.orm.dialect.Violation.Kind;
import dev.orm.dialect.Violations;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB name the key, the constraint, or the column.
 *
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html">Server errors</a>
 */
final class MySqlViolations implements Violations {
    private static final Pattern KEY = Pattern.compile("for key '(?:([^']*)\\.)?([^'.]*)'");
    private static final Pattern FOREIGN_KEY = Pattern.compile("`([^`]*)`, CONSTRAINT `([^`]*)`");
    private static final Pattern COLUMN = Pattern.compile("(?:[Cc]olumn|Field) '([^']*)'");
    private static final Pattern CHECK = Pattern.compile("(?:constraint|CONSTRAINT) [`']([^`']*)[`']");

    @Override
    public Optional<Violation> find(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure.getErrorCode()) {
            case 1062, 1586 -> Optional.of(named(Kind.UNIQUE, KEY, message));
            case 1451, 1452, 1216, 1217 -> Optional.of(named(Kind.FOREIGN_KEY, FOREIGN_KEY, message));
            case 1048, 1364 -> Optional.of(Violation.ofColumns(Kind.NOT_NULL, null, column(message)));
            case 1406 -> Optional.of(Violation.ofColumns(Kind.TOO_LONG, null, column(message)));
            case 1264 -> Optional.of(Violation.ofColumns(Kind.OUT_OF_RANGE, null, column(message)));
            case 3819, 4025 -> Optional.of(Violation.ofConstraint(Kind.CHECK, first(CHECK, message), null));
            default -> Optional.empty();
        };
    }

    private static Violation named(Kind kind, Pattern pattern, String message) {
        Matcher names = pattern.matcher(message);
        return names.find()
                ? Violation.ofConstraint(kind, names.group(2), names.group(1))
                : Violation.ofConstraint(kind, null, null);
    }

    private static List<String> column(String message) {
        String column = first(COLUMN, message);
        return column == null ? List.of() : List.of(column);
    }

    private static @Nullable String first(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? found.group(1) : null;
    }
}
