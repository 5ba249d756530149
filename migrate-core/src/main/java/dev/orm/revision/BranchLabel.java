package dev.orm.revision;

import java.util.Set;
import java.util.regex.Pattern;

/** The name of a branch: nothing that a target could mean otherwise. */
public final class BranchLabel {
    /** What {@link #isValid} takes, for messages. */
    public static final String EXPECTED =
            "a word that is no id, none of head, heads, base, current, has no blank and none of @ : , and ends in no +1 or -1";

    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current", "none");
    private static final Pattern ODD = Pattern.compile(".*[\\s@:,].*|[+-].*|.*[+-][0-9]+", Pattern.DOTALL);

    private BranchLabel() {}

    /** Whether a target that holds it means this branch and nothing else. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && !WORDS.contains(text)
                && !RevisionId.isValid(text)
                && !ODD.matcher(text).matches();
    }
}
