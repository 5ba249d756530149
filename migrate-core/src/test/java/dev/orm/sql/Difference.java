package dev.orm.sql;

import dev.orm.sql.Verdict.Piece;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The written list: where Flyway 13.12.0 and we read a script differently, and why ours is right.
 *
 * <p>Each says what must stand in the script, or come of it, for the difference to be that one.
 */
enum Difference {
    /** What is opened and never closed swallows the rest of the file without a word; we name the line. */
    UNCLOSED {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return ours.failsWith("is never closed", "closes nothing");
        }
    },

    /** Behind the end of a COPY or of a DELIMITER without one Flyway reads on, and never returns. */
    NEVER_RETURNS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return theirs.failsWith(FlywayJudge.NEVER);
        }
    },

    /** A bracket is no token to Flyway: one in front of a statement is lost, or the statement begins behind it. */
    PARENTHESES_LOST {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return ours.pieces().stream()
                    .anyMatch(piece -> LEADING.matcher(piece.sql()).find());
        }
    },

    /** Comments nest in PostgreSQL only; elsewhere the first end ends one, as the server reads it. */
    COMMENTS_DO_NOT_NEST {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return NESTED.matcher(script).find();
        }
    },

    /** Flyway takes a byte order mark away wherever it stands, even within a string; ours only sees a blank in it. */
    BYTE_ORDER_MARK {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return script.lastIndexOf(Characters.BYTE_ORDER_MARK) > 0;
        }
    },

    /** SQLite reads {@code [a;b]} as a name. */
    BRACKET_NAMES {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return script.contains("[");
        }
    },

    /**
     * To SQLite only a trigger holds a block, and {@code end} is a name elsewhere; to PostgreSQL only a function or a
     * procedure does. No semicolon stands in a CASE, so that one without its END is the server's to refuse.
     */
    BLOCKS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return BLOCK_WORDS.matcher(script).find();
        }
    },

    /** VACUUM, ATTACH and DETACH fail in a transaction of SQLite, and some pragmas do nothing in one. */
    OUTSIDE_TRANSACTIONS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return differOnlyInFlags(ours, theirs, PRAGMAS);
        }
    },

    /**
     * PostgreSQL refuses in a transaction whatever works CONCURRENTLY, and some more; and where a script is broken, Flyway
     * looks for these words among others as well.
     */
    CONCURRENT_DDL {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return differOnlyInFlags(ours, theirs, CONCURRENT);
        }
    },

    /** Lines for the database's shell are no SQL. */
    SHELL {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return ours.failsWith("is a command of the database's shell");
        }
    },

    /** pg_dump's restrict lines do nothing here and are left out. */
    RESTRICTION {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return script.contains("restrict ");
        }
    },

    /** {@code $1} is a parameter, and a tag of a dollar quote is a name. */
    PARAMETERS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return UNQUOTED_DOLLAR.matcher(script).find();
        }
    },

    /** {@code e'..'} knows escapes as {@code E'..'} does, and no other string of PostgreSQL and SQLite does. */
    ESCAPE_STRINGS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return PREFIXED.matcher(script).find();
        }
    },

    /** Bodies of MySQL and MariaDB that Flyway cuts, or takes what is no body for one. */
    ROUTINES {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return BLOCK_WORDS.matcher(script).find();
        }
    },

    /** Two minus signs begin a comment of MySQL only before a blank. */
    DASHES {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return DASHES_WITHOUT_BLANK.matcher(script).find();
        }
    },

    /** {@code delimiter} is a name within a statement; behind a new delimiter stands what is left of its line. */
    DELIMITERS {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return script.toLowerCase(Locale.ROOT).contains("delimiter");
        }
    },

    /** The server runs every comment with an exclamation mark, whether or not it names a version. */
    EXECUTABLE {
        @Override
        boolean explains(String script, Verdict ours, Verdict theirs) {
            return EXECUTABLE_COMMENT.matcher(script).find();
        }
    };

    private static final Pattern LEADING =
            Pattern.compile("\\A(--[^\\n\\r]*|#[^\\n\\r]*|/\\*.*?\\*/|\\s)*\\(", Pattern.DOTALL);
    private static final Pattern NESTED = Pattern.compile("/\\*((?!\\*/).)*/\\*", Pattern.DOTALL);
    private static final Pattern BLOCK_WORDS = word("begin|end|case|atomic");
    private static final Pattern PRAGMAS = word("vacuum|attach|detach|pragma");
    private static final Pattern CONCURRENT =
            word("concurrently|reindex|database|tablespace|cluster|prepared|subscription|system|vacuum|discard");
    private static final Pattern UNQUOTED_DOLLAR = Pattern.compile("\\$[^$\\w]|\\$\\d|\\$\\w*[^\\w$]|\\$\\z");
    private static final Pattern PREFIXED = Pattern.compile("[bBeExXnNU]&?'");
    private static final Pattern DASHES_WITHOUT_BLANK = Pattern.compile("--[^\\s]");
    private static final Pattern EXECUTABLE_COMMENT = Pattern.compile("/\\*(!(?!\\d{5})|M!)");

    abstract boolean explains(String script, Verdict ours, Verdict theirs);

    /** As a script of the corpus is marked. */
    static Difference marked(String mark) {
        return valueOf(mark.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![A-Za-z_])(" + words + ")(?![A-Za-z_])", Pattern.CASE_INSENSITIVE);
    }

    private static boolean differOnlyInFlags(Verdict ours, Verdict theirs, Pattern reason) {
        if (ours.fails()
                || theirs.fails()
                || ours.pieces().size() != theirs.pieces().size()) {
            return false;
        }
        for (int index = 0; index < ours.pieces().size(); index++) {
            Piece own = ours.pieces().get(index);
            boolean explained = reason.matcher(own.sql()).find();
            if (!own.equals(theirs.pieces().get(index))
                    && !(explained
                            && own.sql().equals(theirs.pieces().get(index).sql()))) {
                return false;
            }
        }
        return true;
    }
}
