package dev.orm.dialect.sqlite;

import dev.orm.schema.Options;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.UnterminatedException;
import java.util.Optional;

/**
 * Reads the stored text of a table, where SQLite keeps what no pragma tells: names of constraints, checks, collations,
 * AUTOINCREMENT, ON CONFLICT, DEFERRABLE. https://sqlite.org/lang_createtable.html
 *
 * <p>A constraint at a column and one beside the columns give the same value. What is not understood stands in the
 * table's {@code opaque}.
 */
final class CreateTableParser {
    private CreateTableParser() {}

    /** The table, without indexes; nothing where the text is no CREATE TABLE with a list of columns. */
    static Optional<Table> parse(String sql) {
        try {
            return Optional.of(table(TokenCursor.over(sql)));
        } catch (UnreadableTextException | UnterminatedException e) {
            return Optional.empty();
        }
    }

    private static Table table(TokenCursor cursor) {
        cursor.expect("CREATE");
        boolean temporary = cursor.accept("TEMP") || cursor.accept("TEMPORARY");
        cursor.expect("TABLE");
        cursor.accept("IF", "NOT", "EXISTS");
        TableParts parts = new TableParts(name(cursor));
        if (temporary) {
            parts.opaque("temporary");
        }
        body(cursor.parenthesized(), parts);
        return parts.build(options(cursor, parts));
    }

    static TableName name(TokenCursor cursor) {
        String name = cursor.name();
        return TableName.of(cursor.acceptSymbol(".") ? cursor.name() : name);
    }

    private static void body(TokenCursor body, TableParts parts) {
        boolean behindColumns = false;
        while (!body.atEnd()) {
            TokenCursor item = body.item();
            behindColumns |= ConstraintParser.beginsAt(item);
            if (behindColumns) {
                ConstraintParser.read(item, parts);
            } else {
                ColumnParser.read(item, parts);
            }
        }
    }

    private static Options options(TokenCursor cursor, TableParts parts) {
        Options options = Options.none();
        while (!cursor.atEnd()) {
            TokenCursor option = cursor.item();
            String text = option.text();
            if (option.accept("WITHOUT", "ROWID") && option.atEnd()) {
                options = options.with(OptionKeys.WITHOUT_ROWID, "");
            } else if (option.accept("STRICT") && option.atEnd()) {
                options = options.with(OptionKeys.STRICT, "");
            } else {
                parts.opaque(text);
            }
        }
        return options;
    }
}
