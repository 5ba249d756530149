package dev.orm;

/** How a command ends, for programs. */
public enum ExitStatus {
    DONE(0),
    /** The answer is no: models differ, not at head, something must be said first. */
    NO(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** A script or the database failed. */
    FAILED(3),
    /** A person must decide. */
    DECISION(4),
    /** Try again later: locked, unreachable. */
    LATER(5),
    /** A fault of ours. */
    FAULT(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
