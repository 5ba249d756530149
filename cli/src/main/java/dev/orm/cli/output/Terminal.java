package dev.orm.cli.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Whether a person sits at the other end, and asking them. */
public final class Terminal {
    private Terminal() {}

    /** Whether standard input and output are a terminal. Java before 22 has a console only then; later ones say so. */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isInteractive() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Asks on stderr; true only for y or yes. */
    public static boolean confirm(String question) {
        System.err.print(question + " [y/N] ");
        System.err.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && (answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
