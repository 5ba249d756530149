package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** What collations are in force: a column inherits its table's, a table its database's. */
final class Collations {
    private final ServerFacts facts;

    Collations(ServerFacts facts) {
        this.facts = facts;
    }

    String ofTable(Options options) {
        return options.get(OptionKeys.COLLATION)
                .map(Charsets::collation)
                .or(() -> options.get(OptionKeys.CHARSET).map(charset -> Charsets.usualCollation(charset, facts)))
                .orElse(Charsets.collation(facts.collation()));
    }

    /** The column's collation where it is not its table's; null: it is, or it holds no text. */
    @Nullable
    String ofColumn(Column column, String ofTable) {
        if (!holdsText(column.type())) {
            return null;
        }
        String own = column.collation() != null
                ? Charsets.collation(column.collation())
                : column.options()
                        .get(OptionKeys.CHARSET)
                        .map(charset -> Charsets.usualCollation(charset, facts))
                        .orElse(ofTable);
        return own.equals(ofTable) ? null : own;
    }

    /** Whether the column has its table's collation. */
    static boolean inherits(Column column) {
        return holdsText(column.type())
                && column.collation() == null
                && !column.options().has(OptionKeys.CHARSET);
    }

    static boolean holdsText(SqlType type) {
        return type instanceof SqlType.Char
                || type instanceof SqlType.Varchar
                || type instanceof SqlType.Clob
                || type instanceof SqlType.Enumeration
                || (type instanceof SqlType.Raw raw
                        && (raw.text().startsWith("char") || raw.text().startsWith("set(")));
    }
}
