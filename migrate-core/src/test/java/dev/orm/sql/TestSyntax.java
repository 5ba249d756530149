package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.Set;

/** Ways of writing SQL that the tests here read. */
final class TestSyntax {
    static final Syntax SQLITE = new Syntax('"', "\"`[", Set.of(Feature.DOT_COMMANDS), ReservedWords.STANDARD);

    static final Syntax MYSQL = new Syntax(
            '`',
            "`",
            Set.of(
                    Feature.BACKSLASH_ESCAPES,
                    Feature.DOUBLE_QUOTED_STRINGS,
                    Feature.HASH_COMMENTS,
                    Feature.DASHES_NEED_BLANK,
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
                    Feature.COPY_DATA,
                    Feature.BACKSLASH_COMMANDS),
            ReservedWords.STANDARD);

    private TestSyntax() {}
}
