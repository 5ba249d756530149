package dev.orm.dialect;

import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sequence says of itself behind its name; only what differs where it changes. What is no longer said is again as
 * if nobody had ever said it.
 *
 * @param newCache the clause of a new one that says nothing of a cache; empty: none
 * @param usualCache the clause that takes back a cache
 * @param noCycle the clause that takes back a cycle
 */
public record SequenceClauses(String newCache, String usualCache, String noCycle) {

    /** Behind {@code create sequence NAME}. */
    public String created(Sequence sequence) {
        String type =
                sequence.options().get(Sequence.TYPE).map(name -> " as " + name).orElse("");
        return type + " start with " + sequence.start() + " increment by " + sequence.increment()
                + limits(sequence.options())
                + (sequence.options().has(Sequence.CACHE) || newCache.isEmpty() ? "" : " " + newCache);
    }

    /** What else is said than its type, its start and its step. */
    public String limits(Options options) {
        return clause(options, Sequence.MINIMUM, " minvalue ", "")
                + clause(options, Sequence.MAXIMUM, " maxvalue ", "")
                + clause(options, Sequence.CACHE, " cache ", "")
                + clause(options, Sequence.CYCLE, " cycle", "");
    }

    /** Behind {@code alter sequence NAME}, each by itself; empty: nothing of this changes. */
    public List<String> changed(Sequence before, Sequence after) {
        List<String> changes = new ArrayList<>();
        if (before.increment() != after.increment()) {
            changes.add("increment by " + after.increment());
        }
        if (before.start() != after.start()) {
            changes.add("start with " + after.start());
        }
        change(changes, before, after, Sequence.TYPE, "as ", "as bigint");
        change(changes, before, after, Sequence.MINIMUM, "minvalue ", "no minvalue");
        change(changes, before, after, Sequence.MAXIMUM, "maxvalue ", "no maxvalue");
        change(changes, before, after, Sequence.CACHE, "cache ", usualCache);
        change(changes, before, after, Sequence.CYCLE, "cycle", noCycle);
        return changes;
    }

    private static void change(
            List<String> changes, Sequence before, Sequence after, String key, String said, String unsaid) {
        if (!before.options().get(key).equals(after.options().get(key))) {
            changes.add(clause(after.options(), key, said, unsaid));
        }
    }

    private static String clause(Options options, String key, String said, String unsaid) {
        return options.get(key).map(value -> said + value).orElse(unsaid);
    }
}
