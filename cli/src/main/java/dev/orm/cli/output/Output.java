package dev.orm.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Where a command speaks: results to stdout, progress, notices and errors to stderr; with JSON, one object to stdout. */
public final class Output {
    /** A history may have thousands of lines. */
    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final PrintStream err;
    private final OutputSettings settings;

    public Output(PrintStream out, PrintStream err, OutputSettings settings) {
        this.out = out;
        this.err = err;
        this.settings = settings;
    }

    public OutputSettings settings() {
        return settings;
    }

    /** The command's answer. Called once per run. */
    public void result(Result result) {
        if (settings.json()) {
            out.println(toJson(result));
        } else {
            PrintStream lines = new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
            result.print(new Lines(lines, settings.colour()));
            lines.flush();
        }
        out.flush();
    }

    /** The command's answer as JSON, whatever {@code --json} says. */
    public void json(Result result) {
        out.println(toJson(result));
        out.flush();
    }

    /** What is going on, for a person who waits; silent with {@code -q} and with JSON. */
    public void progress(String line) {
        if (!settings.quiet() && !settings.json()) {
            err.println(line);
        }
    }

    /** What a person should know although the command goes on; with JSON the result holds it instead. */
    public void notice(String text) {
        if (!settings.quiet() && !settings.json()) {
            err.println(Style.CAUTION.of("notice: ", settings.colour()) + text);
        }
    }

    /** How the command failed; with {@code -v} and where a database or orm itself failed, the stack trace. */
    public void error(OrmException error) {
        error(new ErrorReport(error.what(), error.where(), error.why(), error.next(), error.exit()), error);
    }

    /** A fault of ours, or of something below us that nobody foresaw. */
    public void fault(Throwable fault) {
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        error(
                new ErrorReport(
                        "orm has a fault",
                        null,
                        fault.getClass().getSimpleName() + message,
                        "run the command again with -v and report what it prints",
                        ExitStatus.FAULT),
                fault);
    }

    private void error(ErrorReport report, Throwable cause) {
        if (settings.json()) {
            out.println(toJson(report));
            out.flush();
        } else {
            report.print(new Lines(err, settings.colour()));
        }
        if (settings.verbose() && isTraced(report.exit(), cause)) {
            cause.printStackTrace(err);
        }
        err.flush();
    }

    private static boolean isTraced(ExitStatus exit, Throwable error) {
        return exit == ExitStatus.FAULT || (exit == ExitStatus.FAILED && error.getCause() instanceof SQLException);
    }

    private static String toJson(Result result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            result.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
