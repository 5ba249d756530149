package dev.orm.bench;

import dev.orm.dialect.Dialects;
import dev.orm.sql.StatementReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.flywaydb.database.mysql.MySQLParser;
import org.flywaydb.database.mysql.mariadb.MariaDBParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One script from its file to its last statement. Flyway's parser for PostgreSQL is left out: without a database to ask
 * for its version it throws and logs for every statement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
public class Splitting {
    @Param("")
    public String folder = "";

    @Param({"INSERTs", "mixed DDL"})
    public String script = "";

    @Param({"mysql", "mariadb"})
    public String database = "";

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public int ours() throws IOException {
        int count = 0;
        try (Reader reader = open()) {
            StatementReader statements =
                    StatementReader.of(reader, Dialects.of(database, "").syntax());
            for (; statements.hasNext(); count++) {
                statements.next();
            }
        }
        return count;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int flyways() {
        int count = 0;
        try (SqlStatementIterator statements = parser().parse(new FileResource())) {
            while (statements.next() != null) {
                count++;
            }
        }
        return count;
    }

    private Parser parser() {
        Configuration configuration = new FluentConfiguration().placeholderReplacement(false);
        ParsingContext context = new ParsingContext();
        return switch (database) {
            case "mysql" -> new MySQLParser(configuration, context);
            default -> new MariaDBParser(configuration, context);
        };
    }

    private Reader open() throws IOException {
        return Files.newBufferedReader(Path.of(folder, script + ".sql"));
    }

    private final class FileResource extends LoadableResource {
        @Override
        public Reader read() {
            try {
                return open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return script;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script;
        }

        @Override
        public String getFilename() {
            return script;
        }

        @Override
        public String getRelativePath() {
            return script;
        }
    }
}
