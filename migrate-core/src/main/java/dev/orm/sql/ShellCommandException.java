package dev.orm.sql;

/** A line that a database's own shell understands and no driver does. */
public final class ShellCommandException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String command;

    private ShellCommandException(String command, int line, int column) {
        super(command + " at line " + line + " is a command of the database's shell, not SQL", line, column);
        this.command = command;
    }

    static ShellCommandException of(String command, Token first) {
        return new ShellCommandException(command, first.line(), first.column());
    }

    /** The command with its arguments. */
    public String command() {
        return command;
    }
}
