package dev.orm.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the grammar {@code [BRANCH@]WORD[+N|-N]}, where the word may be missing before a number. */
final class TargetParser {
    private static final Pattern STEPS = Pattern.compile("(.*?)([+-][0-9]{1,6})", Pattern.DOTALL);

    private final String text;

    TargetParser(String text) {
        this.text = text.strip();
    }

    RevisionTarget parse() {
        int at = text.indexOf('@');
        if (at < 0) {
            return steps(text);
        }
        String branch = text.substring(0, at);
        if (branch.isEmpty() || text.indexOf('@', at + 1) >= 0) {
            throw TargetException.malformed(text);
        }
        return new RevisionTarget.OnBranch(branch, steps(text.substring(at + 1)));
    }

    private RevisionTarget steps(String part) {
        Matcher matcher = STEPS.matcher(part);
        if (!matcher.matches()) {
            return word(part);
        }
        RevisionTarget from = matcher.group(1).isEmpty() ? new RevisionTarget.Current() : word(matcher.group(1));
        int steps = Integer.parseInt(matcher.group(2));
        return steps == 0 ? from : new RevisionTarget.Relative(from, steps);
    }

    private RevisionTarget word(String word) {
        if (word.isBlank() || word.indexOf(':') >= 0) {
            throw TargetException.malformed(text);
        }
        return switch (word) {
            case "head" -> new RevisionTarget.Head();
            case "heads" -> new RevisionTarget.Heads();
            case "base" -> new RevisionTarget.Base();
            case "current" -> new RevisionTarget.Current();
            default -> new RevisionTarget.Named(word);
        };
    }
}
