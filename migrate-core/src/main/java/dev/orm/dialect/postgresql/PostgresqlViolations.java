package dev.orm.dialect.postgresql;

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
 * PostgreSQL names the constraint, and the column of a NOT NULL, in quotes; in any language of its messages.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Class 23</a>
 */
final class PostgresqlViolations implements Violations {
    private static final Pattern QUOTED = Pattern.compile("[\"«]([^\"»]*)[\"»]");

    @Override
    public Optional<Violation> find(SQLException failure) {
        List<String> names = QUOTED.matcher(firstLine(failure))
                .results()
                .map(result -> result.group(1))
                .toList();
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "23505", "23P01" -> Optional.of(ofConstraint(Kind.UNIQUE, names, null));
            case "23503" -> Optional.of(ofConstraint(Kind.FOREIGN_KEY, names, null));
            case "23514" -> Optional.of(ofConstraint(Kind.CHECK, names, table(names)));
            case "23502" ->
                Optional.of(Violation.ofColumns(
                        Kind.NOT_NULL,
                        names.size() > 1 ? names.get(1) : null,
                        names.subList(0, Math.min(1, names.size()))));
            case "22003" -> Optional.of(Violation.ofColumns(Kind.OUT_OF_RANGE, null, List.of()));
            case "22001" -> Optional.of(Violation.ofColumns(Kind.TOO_LONG, null, List.of()));
            default -> Optional.empty();
        };
    }

    private static Violation ofConstraint(Kind kind, List<String> names, @Nullable String table) {
        int at = kind == Kind.UNIQUE ? 0 : 1;
        return Violation.ofConstraint(kind, names.size() > at ? names.get(at) : null, table);
    }

    private static @Nullable String table(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }

    /** The lines behind it quote the values. */
    private static String firstLine(SQLException failure) {
        Matcher line = Pattern.compile("^[^\\n]*").matcher(String.valueOf(failure.getMessage()));
        return line.find() ? line.group() : "";
    }
}
