package dev.orm.script;

import dev.orm.sql.Placeholders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the placeholders of scripts stand for. Where one is given by a person and built in, the built-in one counts, as
 * under Flyway.
 */
public final class ScriptValues {
    private static final Pattern SECRET = Pattern.compile("pass|secret|token|credential", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String MASK = "***";

    private final Map<String, Function<SqlScript, String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> secrets;

    /**
     * @param given by a person
     * @param builtIn found out when a script asks for them
     */
    public ScriptValues(Map<String, String> given, Map<String, Function<SqlScript, String>> builtIn) {
        given.forEach((name, value) -> values.put(name, script -> value));
        secrets = given.keySet().stream()
                .filter(name -> SECRET.matcher(name).find())
                .map(given::get)
                .filter(value -> !value.isBlank())
                .toList();
        values.putAll(builtIn);
    }

    /** Nothing has a value. */
    public static ScriptValues none() {
        return new ScriptValues(Map.of(), Map.of());
    }

    /**
     * A text for people, without the values of placeholders that are called like a secret. A word that holds such a value
     * goes whole, since what is left of it would tell the value; one that the script itself holds stays.
     *
     * @param script as its author wrote it
     */
    public String masked(String text, String script) {
        if (secrets.isEmpty()) {
            return text;
        }
        Set<String> written =
                WORD.matcher(script).results().map(MatchResult::group).collect(Collectors.toSet());
        String masked = text;
        for (String secret : secrets) {
            Pattern holder = Pattern.compile(rest(secret.codePointAt(0))
                    + Pattern.quote(secret)
                    + rest(secret.codePointBefore(secret.length())));
            masked = holder.matcher(masked)
                    .replaceAll(found -> found.group().equals(secret) || !written.contains(found.group())
                            ? MASK
                            : Matcher.quoteReplacement(found.group()));
        }
        return masked;
    }

    /** What of a word may stand beside this character. */
    private static String rest(int character) {
        return Character.isLetterOrDigit(character) || character == '_' ? "[\\p{L}\\p{N}_]*" : "";
    }

    Placeholders in(SqlScript script) {
        return Placeholders.of(name -> Optional.ofNullable(values.get(name)).map(value -> value.apply(script)));
    }

    Collection<String> names() {
        return values.keySet();
    }
}
