package dev.orm.dialect;

import dev.orm.schema.Options;
import java.util.Map;
import java.util.Set;

/**
 * Options that say how a key, an index, a check or a type is kept, not what it does: what takes its place under its name
 * has them too.
 */
public final class LastingOptions {
    public static final String COMMENT = "comment";

    /** Of a key: the comment of the index behind it. */
    public static final String INDEX_COMMENT = "index-comment";

    /** Of an index or the one behind a key: storage parameters, as the server keeps them. */
    public static final String WITH = "with";

    public static final String TABLESPACE = "tablespace";

    /** Of an index or a key: a flag; the table's rows are sorted by it. */
    public static final String CLUSTERED = "clustered";

    /** Of an index or a key: a flag; replicas find rows by it. */
    public static final String REPLICA_IDENTITY = "replica-identity";

    /** Of an index: how much is gathered about its expressions, as {@code 1 500, 3 200} by their places. */
    public static final String STATISTICS = "statistics";

    /** Of an index: a flag. */
    public static final String INVISIBLE = "invisible";

    private static final String METHOD = "method";
    private static final Set<String> KEYS =
            Set.of(COMMENT, INDEX_COMMENT, WITH, TABLESPACE, CLUSTERED, REPLICA_IDENTITY, STATISTICS, INVISIBLE);

    private LastingOptions() {}

    /** The options of the second with what lasts of the first; storage parameters belong to one method. */
    public static Options kept(Options actual, Options desired) {
        boolean sameMethod = actual.get(METHOD).equals(desired.get(METHOD));
        Options kept = desired;
        for (Map.Entry<String, String> option : actual.values().entrySet()) {
            String key = option.getKey();
            boolean lasts = KEYS.contains(key) && (sameMethod || !key.equals(WITH));
            kept = lasts && !kept.has(key) ? kept.with(key, option.getValue()) : kept;
        }
        return kept;
    }
}
