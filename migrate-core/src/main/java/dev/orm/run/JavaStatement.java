package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts;

/** A statement that a Java migration's operation became. */
final class JavaStatement {
    private JavaStatement() {}

    static Statement of(int number, int line, String sql, Dialect dialect) {
        return new Statement(number, line, 1, sql, StatementFacts.of(sql, dialect.syntax()), null);
    }
}
