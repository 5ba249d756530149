package dev.orm.session;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Violation;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Failures of JDBC as errors that say what was broken. */
final class Failures {
    private static final Pattern WRITING = Pattern.compile("(?i)^\\s*(insert|update|replace)\\b");

    private final Dialect dialect;
    private final ViolatedConstraints constraints;

    Failures(Dialect dialect, ViolatedConstraints constraints) {
        this.dialect = dialect;
        this.constraints = constraints;
    }

    /** @param entity whose row was written; empty: none */
    OrmException of(SQLException failure, String sql, String entity) {
        SQLException cause = cause(failure);
        String words = dialect.probe().words(cause);
        Optional<Violation> violation = dialect.violations()
                .find(cause)
                .filter(found -> found.kind() != Violation.Kind.OUT_OF_RANGE
                        || WRITING.matcher(sql).find());
        if (violation.isPresent()) {
            return constraints.error(violation.get(), sql, entity, words, failure);
        }
        return dialect.probe().isBusy(cause)
                ? LockConflictException.of(sql, words, dialect.probe().lockAdvice(), failure)
                : StatementFailedException.of(dialect.probe().refusal(cause), sql, words, failure);
    }

    /** A batch hides what went wrong. */
    private static SQLException cause(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }
}
