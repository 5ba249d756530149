package dev.orm.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a command found or did: as lines for a person, as one object for a program. */
public interface Result {
    void print(Lines lines);

    /** Writes the fields of the object; its braces are there already. */
    void write(JsonGenerator json) throws IOException;
}
