package dev.orm.script;

import dev.orm.sql.Placeholders;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the placeholders of scripts stand for. Where one is given by a person and built in, the built-in one counts, as
 * under Flyway.
 */
public final class ScriptValues {
    private final Map<String, Function<SqlScript, String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param given by a person
     * @param builtIn found out when a script asks for them
     */
    public ScriptValues(Map<String, String> given, Map<String, Function<SqlScript, String>> builtIn) {
        given.forEach((name, value) -> values.put(name, script -> value));
        values.putAll(builtIn);
    }

    /** Nothing has a value. */
    public static ScriptValues none() {
        return new ScriptValues(Map.of(), Map.of());
    }

    Placeholders in(SqlScript script) {
        return Placeholders.of(name -> Optional.ofNullable(values.get(name)).map(value -> value.apply(script)));
    }

    Collection<String> names() {
        return values.keySet();
    }
}
