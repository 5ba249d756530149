package dev.orm.revision;

import dev.orm.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the one revision that a person's word means: an id, then a part of a long id, then of a description. */
final class NameLookup {
    private static final int LEAST_CHARACTERS = 4;
    private static final int TIMESTAMP_LENGTH = 14;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final RevisionGraph graph;

    NameLookup(RevisionGraph graph) {
        this.graph = graph;
    }

    /** @throws TargetException where no revision is meant, or several could be */
    RevisionId find(String text) {
        if (RevisionId.isValid(text) && graph.contains(RevisionId.of(text))) {
            return RevisionId.of(text);
        }
        List<Revision> found = DIGITS.matcher(text).matches() ? byPartOfId(text) : byDescription(text);
        if (found.isEmpty()) {
            throw TargetException.unknown(text, graph.revisions().size(), nearest(text));
        }
        if (found.size() > 1) {
            throw TargetException.ambiguous(text, found);
        }
        return found.get(0).id();
    }

    private List<Revision> byPartOfId(String digits) {
        return digits.length() < LEAST_CHARACTERS
                ? List.of()
                : matching(revision -> revision.id().text().length() == TIMESTAMP_LENGTH
                        && revision.id().text().contains(digits));
    }

    private List<Revision> byDescription(String text) {
        String wanted = words(text);
        List<Revision> whole =
                matching(revision -> words(revision.description()).equals(wanted));
        return whole.size() == 1
                ? whole
                : matching(revision -> words(revision.description()).contains(wanted));
    }

    private List<Revision> matching(Predicate<Revision> wanted) {
        return graph.revisions().stream().filter(wanted).toList();
    }

    private String nearest(String text) {
        List<String> known = new ArrayList<>(graph.labels().keySet());
        graph.revisions().forEach(revision -> {
            known.add(revision.id().text());
            known.add(revision.description());
        });
        return NearestName.of(text, known).orElse("");
    }

    /** A file name has underscores where a description has blanks. */
    private static String words(String text) {
        return text.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
