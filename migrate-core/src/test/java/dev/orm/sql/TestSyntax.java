package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.Set;

/** Ways of writing SQL that the tests here read. */
final class TestSyntax {
    static final Syntax SQLITE = new Syntax(
            '"', "\"`[", Set.of(Feature.DOT_COMMANDS, Feature.TRIGGER_BODIES, Feature.PRAGMAS), ReservedWords.STANDARD);

    static final Syntax MYSQL = new Syntax(
            '`',
            "`",
            Set.of(
                    Feature.BACKSLASH_ESCAPES,
                    Feature.DOUBLE_QUOTED_STRINGS,
                    Feature.HASH_COMMENTS,
                    Feature.DASHES_NEED_BLANK,
                    Feature.EXECUTABLE_COMMENTS,
                    Feature.ROUTINE_BODIES,
                    Feature.DELIMITER_COMMAND),
            ReservedWords.STANDARD);

    static final Syntax MARIADB = new Syntax(
            '`',
            "`",
            Set.of(
                    Feature.BACKSLASH_ESCAPES,
                    Feature.DOUBLE_QUOTED_STRINGS,
                    Feature.HASH_COMMENTS,
                    Feature.DASHES_NEED_BLANK,
                    Feature.EXECUTABLE_COMMENTS,
                    Feature.ROUTINE_BODIES,
                    Feature.COMPOUND_STATEMENTS,
                    Feature.DELIMITER_COMMAND),
            ReservedWords.STANDARD);

    static final Syntax POSTGRESQL = new Syntax(
            '"',
            "\"",
            Set.of(
                    Feature.ESCAPE_STRINGS,
                    Feature.DOLLAR_QUOTES,
                    Feature.NESTED_COMMENTS,
                    Feature.FOLDS_TO_LOWER_CASE,
                    Feature.ATOMIC_BODIES,
                    Feature.CONCURRENT_DDL,
                    Feature.COPY_DATA,
                    Feature.BACKSLASH_COMMANDS),
            ReservedWords.STANDARD);

    private TestSyntax() {}
}
