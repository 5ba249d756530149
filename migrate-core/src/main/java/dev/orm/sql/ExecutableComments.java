package dev.orm.sql;

/**
 * Comments that MySQL and MariaDB run, such as {@code /*!50003 CREATE *}{@code /}: to whoever splits a script each is one
 * piece up to its first end, to whoever asks what the statement does they are SQL.
 */
public final class ExecutableComments {
    private final String sql;
    private final StringBuilder revealed = new StringBuilder();
    private int position;

    private ExecutableComments(String sql) {
        this.sql = sql;
    }

    /** What the statement does where the server runs all of them. */
    static StatementFacts facts(String sql, Syntax syntax) {
        try {
            return StatementFacts.of(new ExecutableComments(sql).reveal(), syntax);
        } catch (SqlTextException e) {
            return StatementFacts.of(sql, syntax);
        }
    }

    /** The statement as the server reads it that runs all of them. */
    public static String revealed(String sql) {
        return new ExecutableComments(sql).reveal();
    }

    /** The statement with blanks for what makes a comment of them. */
    private String reveal() {
        int opening = nextOpening();
        while (opening >= 0) {
            int closing = sql.indexOf("*/", opening);
            if (closing < 0) {
                break;
            }
            int content = sql.indexOf('!', opening) + 1;
            while (Characters.is(sql.charAt(content), Characters.DIGIT)) {
                content++;
            }
            revealed.append(sql, position, opening)
                    .append(' ')
                    .append(sql, content, closing)
                    .append(' ');
            position = closing + 2;
            opening = nextOpening();
        }
        return revealed.append(sql, position, sql.length()).toString();
    }

    private int nextOpening() {
        int found = sql.indexOf("/*", position);
        while (found >= 0 && !sql.startsWith("!", found + 2) && !sql.startsWith("M!", found + 2)) {
            found = sql.indexOf("/*", found + 2);
        }
        return found;
    }
}
