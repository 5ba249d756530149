package dev.orm.session;

import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What {@code fetch("posts.tags")} names, found in the model whether there are rows or not. */
record FetchPath(List<FetchStep> steps) {
    FetchPath {
        steps = List.copyOf(steps);
    }

    static FetchPath of(EntityType start, String path) {
        List<FetchStep> steps = new ArrayList<>();
        FetchLevel level = FetchLevel.of(start);
        String rest = path;
        while (steps.isEmpty() || !rest.isEmpty()) {
            String name = next(level, rest, path);
            steps.add(level.step(name));
            level = level.behind(name);
            rest = rest.length() == name.length() ? "" : rest.substring(name.length() + 1);
        }
        return new FetchPath(steps);
    }

    /** The longest: a relationship in an embeddable has dots of its own. */
    private static String next(FetchLevel level, String rest, String path) {
        Optional<String> longest = level.relationships().stream()
                .filter(name -> rest.equals(name) || rest.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length));
        return longest.orElseThrow(() -> UnknownFetchException.of(level, rest, path));
    }
}
