package dev.orm.cli.output;

import java.io.PrintStream;

/** Lines on a stream, with styles where the stream is a terminal that has colours. */
public final class Lines {
    private final PrintStream stream;
    private final boolean colour;

    Lines(PrintStream stream, boolean colour) {
        this.stream = stream;
        this.colour = colour;
    }

    public void line(String text) {
        stream.println(text);
    }

    public void line(Style style, String text) {
        stream.println(style.of(text, colour));
    }

    /** A piece of a line in a style, to be put into a line. */
    public String styled(Style style, String text) {
        return style.of(text, colour);
    }
}
