package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The command line says something that no command takes. */
public final class UsageException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UsageException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    public static UsageException unknownCommand(String name, Collection<String> known) {
        return new UsageException(
                "no command " + name,
                "the commands are " + String.join(", ", known),
                NearestName.of(name, known)
                        .map(near -> "did you mean orm " + near + "?")
                        .orElse("run orm --help"));
    }

    public static UsageException noCommand() {
        return new UsageException("no command given", "orm does nothing by itself", "run orm --help");
    }

    public static UsageException wrongArguments(String command, String problem) {
        return new UsageException(
                "orm " + command + " does not take these arguments", problem, "run orm " + command + " --help");
    }

    public static UsageException unknownOption(String command, String option, Collection<String> known) {
        return new UsageException(
                "orm " + command + " has no option " + option,
                "it takes " + String.join(", ", known),
                NearestName.of(option, known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("run orm " + command + " --help"));
    }

    static UsageException wrongValue(String option, String value, String expected) {
        return new UsageException(
                "wrong value for " + option, "found " + value + ", expected " + expected, "give it such a value");
    }

    /** An option or command whose name is taken. */
    static UsageException later(String what) {
        return new UsageException(what + " is not in this version", "it comes with a later one", Instead.of(what));
    }

    static UsageException onlyWith(String option, String other) {
        return new UsageException(
                option + " needs " + other,
                "it says what a comparison of models and database is to make of them, and nothing is compared without",
                "add " + other + ", or leave " + option + " out; no file was written");
    }

    static UsageException unknownLocation(String text, List<String> known) {
        return new UsageException(
                text + " is no migrations folder",
                "migrations.locations has " + String.join(", ", known) + ", and only scripts in these are read",
                "choose one of these with --location, or add " + text
                        + " to migrations.locations; no file was written");
    }

    static UsageException together(String one, String other) {
        return new UsageException(
                one + " and " + other + " exclude each other", "each says something else", "leave one of them out");
    }

    static UsageException cannotMake(Path path, IOException cause) {
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            why = "this user may not write there";
        } else if (cause instanceof FileAlreadyExistsException) {
            why = "something else is there under this name";
        }
        return new UsageException(
                "cannot make " + path,
                why,
                "choose another folder, or make this one writable, and run the command again");
    }

    static UsageException needs(String what, String why, String next) {
        return new UsageException(what, why, next);
    }
}
