package dev.orm.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An error as it is shown: what and where, why, what to do now. */
record ErrorReport(String what, @Nullable String where, String why, String next, ExitStatus exit) implements Result {

    @Override
    public void print(Lines lines) {
        lines.line(lines.styled(Style.BAD, "error: ") + what + (where == null ? "" : " (" + where + ")"));
        lines.line("  why:  " + indented(why));
        lines.line("  next: " + indented(next));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("what", what);
        json.writeStringField("where", where);
        json.writeStringField("why", why);
        json.writeStringField("next", next);
        json.writeNumberField("exit", exit.code());
        json.writeEndObject();
    }

    /** Lines behind the first stand below it. */
    private static String indented(String text) {
        return text.replace("\n", "\n        ");
    }
}
