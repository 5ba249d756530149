package dev.orm.cli;

import dev.orm.cli.output.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process: its streams, its folder, its exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the JVM with its exit code; a signal ends it with 130 or 143. */
    public static void main(String[] arguments) {
        new Ahead(Path.of("orm.yaml")).start();
        Farewell farewell = new Farewell();
        Runtime.getRuntime().addShutdownHook(farewell);
        int exit = run(arguments);
        farewell.end();
        System.exit(exit);
    }

    /** Runs the command line; the answer is the exit code. */
    static int run(String... arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(err); // a migration that prints is not to stand within our own output
        return new Cli(out, err, System.getenv(), Path.of(""), Terminal.isInteractive()).run(arguments);
    }

    static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
