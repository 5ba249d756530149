package dev.orm.connect;

import dev.orm.NearestName;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code a=1&b=2}, and lets pass only what is known or allowed. */
final class OptionParser {
    private final String url;
    private final Set<String> known;
    private final Set<String> refused;
    private final Set<String> allowed;

    OptionParser(String url, Set<String> known, Set<String> refused, Set<String> allowed) {
        this.url = Redactor.url(url);
        this.known = known;
        this.refused = refused;
        this.allowed = allowed;
    }

    SortedMap<String, String> parse(String query) {
        SortedMap<String, String> options = new TreeMap<>();
        for (String pair : query.split("&")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name =
                    (equals < 0 ? pair : pair.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
            check(name);
            if (equals < 0) {
                throw UrlException.noValue(name, url);
            }
            if (options.putIfAbsent(name, pair.substring(equals + 1).strip()) != null) {
                throw UrlException.twice(name, url);
            }
        }
        return options;
    }

    private void check(String name) {
        if (refused.contains(name)) {
            throw UrlException.dangerous(name, url);
        }
        if (!known.contains(name) && !allowed.contains(name)) {
            throw UrlException.unknown(name, url, NearestName.of(name, known).orElse(""));
        }
    }
}
