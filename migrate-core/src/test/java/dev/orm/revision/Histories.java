package dev.orm.revision;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Histories written as text: {@code ID [label] <- PARENT PARENT (needs ID): description}. */
final class Histories {
    private static final Pattern LINE =
            Pattern.compile("(\\S+)(?: \\[(\\w+)])?(?: <- ([\\d ]+?))?(?: \\(needs ([\\d ]+)\\))?(?:: (.*))?");

    private Histories() {}

    static RevisionGraph graph(String text) {
        return RevisionGraph.of(revisions(text));
    }

    static List<Revision> revisions(String text) {
        return text.lines().map(Histories::revision).toList();
    }

    static Set<RevisionId> ids(String text) {
        return new LinkedHashSet<>(list(text));
    }

    static List<RevisionId> list(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" ")).map(RevisionId::of).toList();
    }

    private static Revision revision(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Revision(
                RevisionId.of(matcher.group(1)),
                list(matcher.group(3)),
                list(matcher.group(4)),
                matcher.group(2) == null ? List.of() : List.of(matcher.group(2)),
                matcher.group(5) == null ? "" : matcher.group(5));
    }
}
