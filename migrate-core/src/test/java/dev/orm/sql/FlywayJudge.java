package dev.orm.sql;

import dev.orm.sql.Verdict.Piece;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.database.sqlite.SQLiteParser;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.flywaydb.database.mysql.MySQLParser;
import org.flywaydb.database.mysql.mariadb.MariaDBParser;
import org.flywaydb.database.postgresql.PostgreSQLCopyParsedStatement;
import org.flywaydb.database.postgresql.PostgreSQLParser;
import org.jspecify.annotations.Nullable;

/** Flyway's own parser for one database, without a database. */
final class FlywayJudge {
    /** How often it may read on behind the end before it counts as one that never returns. */
    private static final int PATIENCE = 1000;

    static final String NEVER = "reads on behind the end for ever";

    static final FlywayJudge SQLITE = new FlywayJudge(SQLiteParser::new);
    static final FlywayJudge POSTGRESQL = new FlywayJudge(PostgreSQLParser::new);
    static final FlywayJudge MYSQL = new FlywayJudge(MySQLParser::new);
    static final FlywayJudge MARIADB = new FlywayJudge(MariaDBParser::new);

    private final BiFunction<Configuration, ParsingContext, Parser> parser;

    private FlywayJudge(BiFunction<Configuration, ParsingContext, Parser> parser) {
        this.parser = parser;
    }

    Verdict judge(String script) {
        return judge(script, new FluentConfiguration().placeholderReplacement(false));
    }

    Verdict judge(String script, Configuration configuration) {
        List<Piece> pieces = new ArrayList<>();
        try (SqlStatementIterator statements =
                parser.apply(configuration, new ParsingContext()).parse(new Impatient(script))) {
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                ParsedSqlStatement parsed = (ParsedSqlStatement) next;
                pieces.add(new Piece(
                        parsed.getLineNumber(),
                        number(parsed, "col"),
                        parsed.canExecuteInTransaction(),
                        parsed.getSql(),
                        data(parsed)));
            }
        } catch (FlywayException | StringIndexOutOfBoundsException e) {
            return new Verdict(pieces, String.valueOf(e.getMessage()));
        }
        return new Verdict(pieces, null);
    }

    private static @Nullable String data(ParsedSqlStatement statement) {
        return statement instanceof PostgreSQLCopyParsedStatement
                ? (String) field(PostgreSQLCopyParsedStatement.class, "copyData", statement)
                : null;
    }

    private static int number(ParsedSqlStatement statement, String name) {
        return (Integer) field(ParsedSqlStatement.class, name, statement);
    }

    private static Object field(Class<?> type, String name, Object owner) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A script that fails when somebody goes on reading behind its end. */
    private static final class Impatient extends LoadableResource {
        private final String script;

        Impatient(String script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script) {
                private int ends;

                @Override
                public int read(char[] buffer, int from, int length) throws IOException {
                    int count = super.read(buffer, from, length);
                    ends += count < 0 ? 1 : 0;
                    if (ends > PATIENCE) {
                        throw new FlywayException(NEVER);
                    }
                    return count;
                }
            };
        }

        @Override
        public String getAbsolutePath() {
            return "V1__script.sql";
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return "V1__script.sql";
        }

        @Override
        public String getFilename() {
            return "V1__script.sql";
        }

        @Override
        public String getRelativePath() {
            return "V1__script.sql";
        }
    }
}
