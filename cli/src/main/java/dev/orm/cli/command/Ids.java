package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.util.List;

/** Lists of ids and texts in JSON. */
final class Ids {
    private Ids() {}

    static void write(JsonGenerator json, String field, List<RevisionId> ids) throws IOException {
        texts(json, field, ids.stream().map(RevisionId::text).toList());
    }

    static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
