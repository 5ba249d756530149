package dev.orm.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which column of a row fills which component of a record: by name. */
record RecordColumns(String type, List<String> components, List<String> names) {

    /** How alike two names are, the most alike first: {@code author.name} and {@code author_name} are authorName, and name. */
    private static final List<BiPredicate<String, String>> LIKENESS = List.of(
            String::equals,
            (component, name) -> plain(component).equals(plain(name)),
            (component, name) -> plain(component).equals(plain(name.substring(name.lastIndexOf('.') + 1))));

    private static String plain(String name) {
        return name.replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** For each component; a column fills only one, that it is most alike. */
    List<Integer> positions() {
        List<Integer> positions = new ArrayList<>(
                IntStream.range(0, components.size()).map(at -> -1).boxed().toList());
        for (BiPredicate<String, String> alike : LIKENESS) {
            List<Integer> taken = List.copyOf(positions);
            for (int at = 0; at < positions.size(); at++) {
                if (positions.get(at) < 0) {
                    positions.set(at, position(components.get(at), alike, taken));
                }
            }
        }
        int missing = positions.indexOf(-1);
        if (missing >= 0) {
            throw RowMismatchException.noColumn(components.get(missing), type, names);
        }
        return positions;
    }

    private int position(String component, BiPredicate<String, String> alike, List<Integer> taken) {
        List<Integer> found = IntStream.range(0, names.size())
                .filter(at -> !taken.contains(at) && alike.test(component, names.get(at)))
                .boxed()
                .toList();
        if (found.size() > 1) {
            throw RowMismatchException.severalColumns(component, type, names);
        }
        return found.isEmpty() ? -1 : found.get(0);
    }
}
