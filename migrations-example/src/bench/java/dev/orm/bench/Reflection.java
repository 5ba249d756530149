package dev.orm.bench;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.diff.Autogenerate;
import dev.orm.diff.Findings;
import dev.orm.diff.Intent;
import dev.orm.diff.LiveServer;
import dev.orm.diff.Rules;
import dev.orm.diff.SchemaSource;
import dev.orm.diff.Scope;
import dev.orm.diff.Unmentioned;
import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.AnnotationReader;
import dev.orm.mapping.tables.MappedSchema;
import dev.orm.run.HistoryTables;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program: reads a database, compares it with entity classes, and writes down what that took. Arguments: URL, user,
 * password, folder of classes, file for the figures.
 */
public final class Reflection {
    private Reflection() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        MappedSchema model = model(arguments[3]);
        DatabaseUrl url = DatabaseUrl.parse(arguments[0], Set.of());
        try (Connection connection =
                Connector.open(url, arguments[1], arguments[2], ConnectOptions.standard())) {
            QueryCount count = new QueryCount();
            long start = System.nanoTime();
            Findings findings = findings(model, count.of(connection));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!findings.isEmpty()) {
                throw new IllegalStateException("models and database differ: " + findings.operations());
            }
            new Figures(seconds, count.queries(), megabytes()).write(Path.of(arguments[4]));
        }
    }

    private static MappedSchema model(String classes) {
        ModelSettings settings =
                new ModelSettings(List.of(classes), Path.of("."), List.of(), Map.of(), false, Naming.JPA);
        return MappedSchema.of(AnnotationReader.read(settings), Naming.JPA);
    }

    private static Findings findings(MappedSchema model, Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema actual = new SchemaSource.Database(connection, List.of()).read(dialect);
        Scope scope = new Scope(List.of(), List.of(), HistoryTables.standard().names());
        return new Autogenerate(
                        dialect, new Rules(scope, Unmentioned.KEEP), Optional.of(new LiveServer(dialect, connection, List.of())))
                .check(model.schema(), actual, Made.nothing(), Intent.none());
    }

    /** The most that each part of the heap ever held, garbage and classes read before included. */
    private static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
