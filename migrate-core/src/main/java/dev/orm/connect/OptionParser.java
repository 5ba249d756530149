package dev.orm.connect;

import dev.orm.NearestName;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code a=1&b=2}, and lets pass only what is known or allowed. */
final class OptionParser {
    private final String url;
    private final OptionNames names;
    private final Map<String, String> spelling;

    OptionParser(String url, OptionNames names, Set<String> allowed) {
        this.url = Redactor.url(url);
        this.names = names;
        this.spelling = names.passing(allowed);
    }

    /** By name, as the driver spells it. */
    SortedMap<String, String> parse(String query) {
        SortedMap<String, String> options = new TreeMap<>();
        for (String pair : query.split("&")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = checked(equals < 0 ? pair : pair.substring(0, equals));
            if (equals < 0) {
                throw UrlException.noValue(name, url);
            }
            if (options.putIfAbsent(name, pair.substring(equals + 1).strip()) != null) {
                throw UrlException.twice(name, url);
            }
        }
        return options;
    }

    private String checked(String written) {
        String name = written.strip();
        if (names.refuses(name)) {
            throw UrlException.dangerous(name.toLowerCase(Locale.ROOT), url);
        }
        String known = spelling.get(name.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw UrlException.unknown(
                    name, url, NearestName.of(name, names.known()).orElse(""));
        }
        return known;
    }
}
