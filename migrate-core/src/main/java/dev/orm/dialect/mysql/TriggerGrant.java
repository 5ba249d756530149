package dev.orm.dialect.mysql;

import dev.orm.schema.TableName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of SHOW GRANTS that gives the privilege TRIGGER.
 *
 * @param database which: a pattern of LIKE, or {@code *}
 * @param table or {@code *}
 */
record TriggerGrant(String database, String table) {
    private static final String ALL = "*";
    private static final String NAME = "(\\*|`(?:[^`]|``)*`|\"(?:[^\"]|\"\")*\")";

    private static final Pattern GRANT = Pattern.compile(
            "GRANT (?:.*, )?(?:ALL PRIVILEGES|TRIGGER)(?:, .*)? ON (?:TABLE )?" + NAME + "\\." + NAME + " TO .*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Optional<TriggerGrant> in(String line) {
        Matcher grant = GRANT.matcher(line);
        return grant.matches()
                ? Optional.of(new TriggerGrant(name(grant.group(1)), name(grant.group(2))))
                : Optional.empty();
    }

    boolean covers(TableName name) {
        return (database.equals(ALL) || isLike(database, String.valueOf(name.schema())))
                && (table.equals(ALL) || table.equals(name.name()));
    }

    private static boolean isLike(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '\\' && at + 1 < pattern.length()) {
                at++;
                regex.append(Pattern.quote(pattern.substring(at, at + 1)));
            } else {
                regex.append(sign == '_' ? "." : sign == '%' ? ".*" : Pattern.quote(String.valueOf(sign)));
            }
        }
        return name.matches(regex.toString());
    }

    private static String name(String quoted) {
        String quote = quoted.substring(0, 1);
        return quoted.equals(ALL)
                ? ALL
                : quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
    }
}
