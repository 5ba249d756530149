package dev.orm.diff;

import dev.orm.schema.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which desired parts of a table stand for which actual ones: first by given name, then by structure, then a derived
 * name by likeness.
 *
 * @param wanted one for each desired part, in its order
 * @param unmentioned actual, and nothing desired stands for them
 */
record Matching<T>(List<Match<T>> wanted, List<Twin<T>> unmentioned) {

    /** One desired part and the actual one that it stands for, if any. {@code same}: they do the same. */
    record Match<T>(Twin<T> desired, @Nullable Twin<T> actual, boolean same) {}

    static <T> Matching<T> of(PartKind<T> kind, List<Twin<T>> actual, List<Twin<T>> desired) {
        return new Matcher<>(kind, actual, desired).match(desired);
    }

    private static final class Matcher<T> {
        private final PartKind<T> kind;
        private final List<Twin<T>> actual;
        private final List<Twin<T>> desired;
        private final Map<Twin<T>, Twin<T>> found = new HashMap<>();

        Matcher(PartKind<T> kind, List<Twin<T>> actual, List<Twin<T>> desired) {
            this.kind = kind;
            this.actual = new ArrayList<>(actual);
            this.desired = new ArrayList<>(desired);
        }

        Matching<T> match(List<Twin<T>> inOrder) {
            pair((left, right) -> isGiven(right) && sameName(left, right));
            pair((left, right) -> sameName(left, right) && sameStructure(left, right));
            pair(this::sameStructure);
            pair(this::sameName);
            pair((left, right) -> !isGiven(right) && alike(left, right));
            return new Matching<>(inOrder.stream().map(this::result).toList(), List.copyOf(actual));
        }

        private Match<T> result(Twin<T> wanted) {
            Twin<T> other = found.get(wanted);
            return new Match<>(wanted, other, other != null && sameStructure(other.normal(), wanted.normal()));
        }

        private void pair(BiPredicate<T, T> rule) {
            for (Twin<T> wanted : List.copyOf(desired)) {
                actual.stream()
                        .filter(other -> rule.test(other.normal(), wanted.normal()))
                        .findFirst()
                        .ifPresent(other -> take(other, wanted));
            }
        }

        private void take(Twin<T> other, Twin<T> wanted) {
            actual.remove(other);
            desired.remove(wanted);
            found.put(wanted, other);
        }

        private boolean isGiven(T part) {
            Name name = kind.name(part);
            return name != null && !name.isDerived();
        }

        private boolean sameName(T left, T right) {
            String name = folded(kind.name(left));
            return name != null && name.equals(folded(kind.name(right)));
        }

        private boolean sameStructure(T left, T right) {
            return kind.structure(left).equals(kind.structure(right));
        }

        private boolean alike(T left, T right) {
            Object likeness = kind.likeness(left);
            return likeness != null && Objects.equals(likeness, kind.likeness(right));
        }

        private static @Nullable String folded(@Nullable Name name) {
            return name == null ? null : name.text().toLowerCase(Locale.ROOT);
        }
    }
}
