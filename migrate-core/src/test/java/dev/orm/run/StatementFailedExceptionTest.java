package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementReader;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFailedExceptionTest {
    private static final String GRANT =
            "grant the account what the statement needs, or use another account, and run it again";

    @Test
    void whereARightIsMissingNobodyCorrectsTheScript() {
        assertThat(failed("drop table a", "postgresql", "18", "42501", 0)).hasMessage("""
                        upgrade 1 a failed at statement 1 (V1__a.sql, line 1, column 1)
                          why:  no; the statement is
                                drop table a
                          next: everything this step did was rolled back; the database is at base; \
                        grant the account what the statement needs, or use another account, and run it again""");
    }

    @ParameterizedTest
    @CsvSource({"1044", "1045", "1142", "1143", "1227", "1370"})
    void mysqlTellsByItsOwnNumbers(int code) {
        assertThat(failed("drop table a", "mysql", "8.0.12", "42000", code))
                .hasMessageContaining(
                        "next: this run changed nothing of this step: " + GRANT + "; where an earlier run");
    }

    @Test
    void aServerThatIsNotToBeWrittenGrantsNothing() {
        assertThat(failed("drop table a", "postgresql", "18", "25006", 0))
                .hasMessageEndingWith("; run it again when the cause is gone");
        assertThat(failed("drop table a", "mysql", "8.0.12", "HY000", 1836))
                .hasMessageContaining(
                        "this run changed nothing of this step: run it again when the cause is gone; where");
    }

    private static StatementFailedException failed(
            String sql, String database, String version, String state, int code) {
        Dialect dialect = Dialects.of(database, version);
        Statement statement = StatementReader.all(sql, dialect.syntax()).get(0);
        return StatementFailedException.of(
                "upgrade 1 a",
                SqlScript.ofText("V1__a.sql", sql),
                statement,
                "the database is at base",
                new SQLException("no", state, code),
                dialect,
                true,
                0,
                ScriptValues.none());
    }
}
