package dev.orm.dialect;

import dev.orm.schema.Options;
import dev.orm.schema.Sequence;

/**
 * What a server gives a sequence that says nothing of it: one that counts up begins at 1, one that counts down at -1.
 *
 * @param smallest where one that counts down ends
 * @param largest where one that counts up ends
 * @param cache how many numbers a session takes at once
 */
public record UsualLimits(String smallest, String largest, String cache) {

    /** The options of a sequence without those that say what is usual. */
    public Options leftOutOf(Options options, long increment) {
        boolean up = increment > 0;
        Options rest = without(options, Sequence.MINIMUM, up ? "1" : smallest);
        rest = without(rest, Sequence.MAXIMUM, up ? largest : "-1");
        return without(rest, Sequence.CACHE, cache);
    }

    private static Options without(Options options, String key, String usual) {
        return options.get(key).filter(usual::equals).isPresent() ? options.without(key) : options;
    }
}
