package dev.orm.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * What tells one text of a script from another.
 *
 * @param flyway CRC-32 over the lines, equal to what Flyway writes into its history
 * @param statements SHA-256 over the text without comments and with one blank between its words
 */
public record Checksums(int flyway, String statements) {

    public static Checksums of(String text) {
        try {
            return new Checksums(flyway(new StringReader(text)), BareText.hash(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of the two alone. */
    static int flyway(Reader text) throws IOException {
        LineChecksum checksum = new LineChecksum();
        TextSink.fill(text, checksum);
        return checksum.value();
    }
}
