package dev.orm.script;

import java.io.IOException;
import java.io.Reader;

/** Takes a text piece by piece. */
interface TextSink {
    int PIECE = 1 << 12;

    void take(char[] text, int length);

    /** The text is at its end. */
    default void finish() {}

    /** Hands a whole text to all of them, in one reading. */
    static void fill(Reader reader, TextSink... sinks) throws IOException {
        char[] piece = new char[PIECE];
        for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
            for (TextSink sink : sinks) {
                sink.take(piece, length);
            }
        }
        for (TextSink sink : sinks) {
            sink.finish();
        }
    }
}
