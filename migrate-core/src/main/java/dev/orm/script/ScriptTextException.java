package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.sql.PlaceholderException;
import dev.orm.sql.SqlTextException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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

    static ScriptTextException wrongEncoding(String file, int line, Charset encoding) {
        return new ScriptTextException(
                "a script is not " + encoding + " text",
                file + ":" + line,
                "the line holds bytes that no " + encoding + " text has",
                encoding.equals(StandardCharsets.UTF_8)
                        ? "save the file as UTF-8, or write encoding=ISO-8859-1 (or what it is) into " + file + ".conf"
                        : "mend the encoding in " + file + ".conf",
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

    /** @param known all that have a value */
    static ScriptTextException unknownPlaceholder(String file, PlaceholderException cause, Collection<String> known) {
        String name = cause.placeholder().substring(2, cause.placeholder().length() - 1);
        String give = "give it a value with migrations.placeholders or --placeholder " + name
                + "=VALUE; one that is meant" + " as it stands is written ${{" + name + "}}";
        return new ScriptTextException(
                "unknown placeholder " + cause.placeholder(),
                file + ":" + cause.line() + ":" + cause.column(),
                "nothing gives it a value; known are " + String.join(", ", known),
                NearestName.of(name, known)
                        .map(near -> "did you mean ${" + near + "}? Else " + give)
                        .orElse(give),
                cause);
    }

    /** @param line of the statement before it; 0: it is the first */
    static ScriptTextException tooLong(String file, int line, int longest) {
        return new ScriptTextException(
                "a statement is too long",
                file + (line == 0 ? "" : ", behind the statement in line " + line),
                "it has more than " + longest / 1_000_000 + " million characters, and is held in memory whole",
                "split it into several, or load the rows with the database's own tool",
                null);
    }

    static ScriptTextException otherLanguage(String file, ScriptLanguage language) {
        return new ScriptTextException(
                file + " is " + language.words(),
                null,
                "orm runs SQL scripts, and Java migrations that have a method up(dev.orm.operation.Operations)",
                "run it with the tool that it was written for and record it with orm stamp, or write it anew",
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
