package dev.orm.sql;

/** A line that a database's own shell understands and no driver does. */
public final class ShellCommandException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String command;

    private ShellCommandException(String command, Place place) {
        super(command + " at line " + place.line() + " is a command of the database's shell, not SQL", place);
        this.command = command;
    }

    static ShellCommandException of(String command, Place place) {
        return new ShellCommandException(command, place);
    }

    /** The command with its arguments. */
    public String command() {
        return command;
    }
}
