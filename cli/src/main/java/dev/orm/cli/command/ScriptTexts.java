package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import java.io.IOException;
import java.util.Map;

/** Scripts that would be written. */
record ScriptTexts(Map<String, String> texts) implements Result {

    @Override
    public void print(Lines lines) {
        texts.forEach((file, text) -> {
            lines.line(Style.STRONG, "-- " + file);
            lines.line(text);
        });
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scripts");
        for (Map.Entry<String, String> script : texts.entrySet()) {
            json.writeStringField(script.getKey(), script.getValue());
        }
        json.writeEndObject();
    }
}
