package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.SchemaJson;
import dev.orm.cli.output.SchemaText;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm inspect}: the live schema. */
final class InspectCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "sql");

    @Override
    public CommandSpec spec() {
        return Specs.command("inspect", "Shows the live schema.")
                .option("FORMAT", "text (default), json or sql", "--format")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        String format = invocation.option("--format").orElse("text");
        if (!FORMATS.contains(format)) {
            throw UsageException.wrongValue("--format", format, "text, json or sql");
        }
        Workspace workspace = invocation.workspace();
        try (Connection connection = workspace.connect(false)) {
            Dialect dialect = Dialects.of(connection);
            Set<TableName> own = workspace.tables().names();
            Schema schema = dialect.inspector()
                    .inspect(
                            connection,
                            InspectionScope.of(workspace.config().models().schemas()));
            Schema shown = schema.withTables(schema.tables().stream()
                    .filter(table -> !own.contains(table.name()))
                    .toList());
            Schema theirs = dialect.inspector().detailed(connection, shown, shown.tableNames());
            Inspected result = new Inspected(theirs, dialect, format);
            if (format.equals("json")) {
                invocation.output().json(result);
            } else {
                invocation.output().result(result);
            }
        }
        return ExitStatus.DONE;
    }

    private record Inspected(Schema schema, Dialect dialect, String format) implements Result {
        @Override
        public void print(Lines lines) {
            if (format.equals("sql")) {
                SchemaSql.statements(schema, dialect).forEach(lines::line);
            } else {
                new SchemaText(lines, dialect.typeNames()).print(schema);
            }
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            new SchemaJson(json, dialect.typeNames()).write(schema);
        }
    }
}
