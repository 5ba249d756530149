package dev.orm.dialect.postgresql;

import dev.orm.dialect.LastingOptions;
import dev.orm.schema.Index;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import java.util.Set;

/** The options that only PostgreSQL's objects have. */
final class OptionKeys {
    private OptionKeys() {}

    /** Of an index: its access method, where that is not btree. */
    static final String METHOD = "method";

    /** Of an index or a unique constraint: columns that it carries beside its key, separated by commas. */
    static final String INCLUDE = "include";

    static final String NULLS_NOT_DISTINCT = "nulls-not-distinct";

    /** Of a table, an index or a key. */
    static final String WITH = LastingOptions.WITH;

    static final String TABLESPACE = LastingOptions.TABLESPACE;
    static final String CLUSTERED = LastingOptions.CLUSTERED;
    static final String REPLICA_IDENTITY = LastingOptions.REPLICA_IDENTITY;
    static final String STATISTICS = LastingOptions.STATISTICS;

    /** Of a constraint, an index or a type. */
    static final String COMMENT = LastingOptions.COMMENT;

    static final String INDEX_COMMENT = LastingOptions.INDEX_COMMENT;

    /** Of a type that belongs to somebody else: the role, as SQL. */
    static final String OWNER = "owner";

    /** Of a column: how its values are stored, where that is not what its type does. */
    static final String STORAGE = "storage";

    static final String COMPRESSION = "compression";

    /** Of a column: what the planner is told of it, {@code n_distinct=5}. */
    static final String ATTRIBUTES = "attributes";

    /** Of a type or a column: lines like {@code grant usage on type %s to app}. */
    static final String GRANTS = "grants";

    /** Of a part of an index. */
    static final String OPERATOR_CLASS = "opclass";

    /** Of a constraint: rows that were there before may break it. */
    static final String NOT_VALID = "not-valid";

    /** Of a column that is numbered by a default on an owned sequence: that sequence. */
    static final String SERIAL = "serial";

    /** Of a table that is not logged. */
    static final String UNLOGGED = "unlogged";

    /** Of a table: {@code enabled} or {@code forced}. */
    static final String ROW_SECURITY = "row-security";

    /** Of a sequence: the column it goes with, as {@code table.column}. */
    static final String OWNED_BY = "owned-by";

    private static final Set<String> ALL = Set.of(
            METHOD,
            INCLUDE,
            NULLS_NOT_DISTINCT,
            WITH,
            TABLESPACE,
            CLUSTERED,
            REPLICA_IDENTITY,
            STATISTICS,
            COMMENT,
            INDEX_COMMENT,
            Index.INVALID,
            OPERATOR_CLASS,
            NOT_VALID,
            SERIAL,
            UNLOGGED,
            ROW_SECURITY,
            Sequence.MINIMUM,
            Sequence.MAXIMUM,
            Sequence.CYCLE,
            Sequence.CACHE,
            OWNED_BY,
            Sequence.TYPE);

    /** The options without those of other databases. */
    static Options known(Options options) {
        Options known = options;
        for (String key : options.values().keySet()) {
            known = ALL.contains(key) ? known : known.without(key);
        }
        return known;
    }
}
