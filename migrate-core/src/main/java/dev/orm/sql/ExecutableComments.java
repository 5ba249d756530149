package dev.orm.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that MySQL and MariaDB run, such as {@code /*!50003 CREATE *}{@code /}: to whoever splits a script each is one
 * piece up to its first end, to whoever asks what the statement does they are SQL.
 */
final class ExecutableComments {
    private static final Pattern MARK = Pattern.compile("/\\*M?!\\d*(.*?)\\*/", Pattern.DOTALL);

    private ExecutableComments() {}

    /** What the statement does where the server runs all of them. */
    static StatementFacts facts(String sql, Syntax syntax) {
        Matcher comment = MARK.matcher(sql);
        String revealed = comment.replaceAll(found -> " " + Matcher.quoteReplacement(found.group(1)) + " ");
        try {
            return StatementFacts.of(revealed, syntax);
        } catch (SqlTextException e) {
            return StatementFacts.of(comment.reset().replaceAll(" "), syntax);
        }
    }
}
