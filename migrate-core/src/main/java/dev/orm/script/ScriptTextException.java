package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.sql.SqlTextException;
import org.jspecify.annotations.Nullable;

/** The text of a script cannot be used. */
public final class ScriptTextException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ScriptTextException(
            String what, @Nullable String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.FAILED, what, where, why, next, cause);
    }

    static ScriptTextException unreadable(String file, Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new ScriptTextException(
                "cannot read " + file,
                null,
                cause.getClass().getSimpleName() + message,
                "make the file readable for this user",
                cause);
    }

    static ScriptTextException notUtf8(String file, int line) {
        return new ScriptTextException(
                "a script is not UTF-8 text",
                file + ":" + line,
                "the line holds bytes that no UTF-8 text has",
                "save the file as UTF-8",
                null);
    }

    static ScriptTextException binary(String file, int line) {
        return new ScriptTextException(
                "a script is no text",
                file + ":" + line,
                "the line holds the character NUL, as only binary files do",
                "take the file out of the migrations folder, or save it as UTF-8",
                null);
    }

    static ScriptTextException placeholder(String file, int line) {
        return new ScriptTextException(
                "a script has a placeholder",
                file + ":" + line,
                "this version does not replace ${...}",
                "write the value, or say placeholderReplacement=false in " + file + ".conf if it is meant as it stands",
                null);
    }

    static ScriptTextException notSplit(String file, SqlTextException cause) {
        return new ScriptTextException(
                "a script cannot be split into statements",
                file + ":" + cause.line() + ":" + cause.column(),
                String.valueOf(cause.getMessage()),
                "mend the script there; nothing of it was run",
                cause);
    }
}
