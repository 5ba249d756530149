package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.util.List;
import java.util.Optional;

/** How much of a column an index can hold: of a text or a blob only the beginning, of anything 3,072 bytes. */
final class KeyParts {
    private static final int MAXIMUM_BYTES = 3072;

    /** What an index holds of a text, in characters. */
    private static final int OF_A_TEXT = 255;

    private final Table table;
    private final ServerFacts facts;

    /** @param table with its columns lowered */
    KeyParts(Table table, ServerFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    /**
     * Whether rows can be told apart by these; an index that holds the beginnings would forbid more. MariaDB counts large
     * ones by a hash, and takes no column there that it numbers.
     */
    boolean canBeUnique(List<IndexPart> parts) {
        boolean small = parts.stream().noneMatch(part -> !part.options().has(OptionKeys.PREFIX) && isLarge(part));
        return small || (facts.features().longUniques() && parts.stream().noneMatch(this::isNumbered));
    }

    private boolean isNumbered(IndexPart part) {
        String name = part.column();
        return name != null && table.column(name).filter(Column::isIdentity).isPresent();
    }

    private boolean isLarge(IndexPart part) {
        SqlType type = type(part);
        return type instanceof SqlType.Clob || type instanceof SqlType.Blob;
    }

    /** The parts with the beginnings of columns that are too long. */
    List<IndexPart> cut(List<IndexPart> parts) {
        return parts.stream().map(this::cut).toList();
    }

    private IndexPart cut(IndexPart part) {
        int length = part.options().has(OptionKeys.PREFIX) ? 0 : longest(type(part), bytesPerCharacter(part));
        if (length == 0) {
            return part;
        }
        Options options = part.options().with(OptionKeys.PREFIX, Integer.toString(length));
        return new IndexPart(part.column(), null, part.descending(), null, null, options);
    }

    private int bytesPerCharacter(IndexPart part) {
        Collations collations = new Collations(facts);
        String ofTable = collations.ofTable(table.options());
        String own = Optional.ofNullable(part.column())
                .flatMap(table::column)
                .map(column -> collations.ofColumn(column, ofTable))
                .orElse(ofTable);
        return Charsets.bytesPerCharacter(Charsets.ofCollation(own));
    }

    /** How much of such a column fits; 0: all of it. */
    private static int longest(SqlType type, int each) {
        if (type instanceof SqlType.Varchar varchar && varchar.length() != null) {
            return varchar.length() * each > MAXIMUM_BYTES ? MAXIMUM_BYTES / each : 0;
        }
        if (type instanceof SqlType.Clob text) {
            boolean tiny = text.length() != null && text.length() <= MySqlTypeSpelling.TINY;
            return tiny ? MySqlTypeSpelling.TINY / each : OF_A_TEXT;
        }
        return type instanceof SqlType.Blob ? OF_A_TEXT : 0;
    }

    /** The part without a length that is not shorter than the column, or that the column's type does not take. */
    static IndexPart fitted(IndexPart part, Table table) {
        String name = part.column();
        Column column = name == null ? null : table.column(name).orElse(null);
        String prefix = part.options().get(OptionKeys.PREFIX).orElse("");
        if (column == null || prefix.isEmpty() || takes(column.type(), Integer.parseInt(prefix))) {
            return part;
        }
        Options options = part.options().without(OptionKeys.PREFIX);
        return new IndexPart(name, null, part.descending(), part.nulls(), part.collation(), options);
    }

    private static boolean takes(SqlType type, int prefix) {
        if (type instanceof SqlType.Varchar varchar) {
            return varchar.length() == null || prefix < varchar.length();
        }
        if (type instanceof SqlType.Char fixed) {
            return fixed.length() == null || prefix < fixed.length();
        }
        if (type instanceof SqlType.Varbinary bytes) {
            return bytes.length() == null || prefix < bytes.length();
        }
        return type instanceof SqlType.Clob || type instanceof SqlType.Blob || type instanceof SqlType.Raw;
    }

    private SqlType type(IndexPart part) {
        String column = part.column();
        return column == null
                ? new SqlType.Raw("")
                : table.column(column).map(Column::type).orElse(new SqlType.Raw(""));
    }
}
