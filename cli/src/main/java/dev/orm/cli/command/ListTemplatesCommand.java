package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.templates.ProjectTemplate;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm list-templates}: what {@code init --template} takes. */
final class ListTemplatesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("list-templates", "Lists what init --template takes.")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        invocation.output().result(new Templates());
        return ExitStatus.DONE;
    }

    private record Templates() implements Result {
        @Override
        public void print(Lines lines) {
            for (ProjectTemplate template : ProjectTemplate.values()) {
                lines.line(String.format("%-8s", template.id()) + "  " + template.description());
            }
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("templates");
            for (ProjectTemplate template : ProjectTemplate.values()) {
                json.writeStartObject();
                json.writeStringField("name", template.id());
                json.writeStringField("description", template.description());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
