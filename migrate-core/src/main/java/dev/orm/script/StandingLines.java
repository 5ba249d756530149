package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the lines of a script that say what its revision stands on, and nothing else of its text. */
final class StandingLines {
    private static final Pattern REVISES = line("revises");
    private static final Pattern DEPENDS_ON = line("depends-on");

    private StandingLines() {}

    private static Pattern line(String word) {
        return Pattern.compile(
                "^([ \\t]*--[ \\t]*orm:" + word + "[ \\t]+)[^\\r\\n]*", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }

    /** The text with the parents and dependencies of the revision. */
    static String replace(String text, Revision revision) {
        String parents = revision.parents().isEmpty() ? "none" : HeadFile.line(revision.parents());
        String revises = REVISES.matcher(text).find()
                ? replaced(text, REVISES, parents)
                : "-- orm:revises " + parents + "\n" + text;
        List<RevisionId> dependsOn = revision.dependsOn();
        return dependsOn.isEmpty() ? revises : replaced(revises, DEPENDS_ON, HeadFile.line(dependsOn));
    }

    private static String replaced(String text, Pattern line, String value) {
        return line.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(value));
    }
}
