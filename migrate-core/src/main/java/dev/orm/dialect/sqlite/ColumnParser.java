package dev.orm.dialect.sqlite;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Deferral;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one column with all that stands at it. https://sqlite.org/syntax/column-def.html */
final class ColumnParser {
    private final TokenCursor cursor;
    private final TableParts parts;
    private Column column;

    private ColumnParser(TokenCursor cursor, TableParts parts) {
        this.cursor = cursor;
        this.parts = parts;
        column = Column.of(cursor.name(), type(cursor), true);
    }

    static void read(TokenCursor cursor, TableParts parts) {
        String text = cursor.text();
        try {
            ColumnParser parser = new ColumnParser(cursor, parts);
            parser.constraints();
            parts.table().add(parser.column);
        } catch (UnreadableTextException e) {
            parts.opaque(text);
        }
    }

    /** The type that comes next: words up to the first reserved one, and up to two numbers. */
    static SqlType type(TokenCursor cursor) {
        int from = cursor.remaining();
        TokenCursor all = cursor.withoutLast(0);
        while (isTypeWord(cursor)) {
            cursor.next();
        }
        if (cursor.peek().isSymbol("(") && cursor.remaining() < from) {
            cursor.parenthesized();
        }
        String text = all.withoutLast(cursor.remaining()).text();
        return new SqliteTypeNames().read(text);
    }

    private static boolean isTypeWord(TokenCursor cursor) {
        Token token = cursor.peek();
        boolean word = token.isName() || TokenCursor.isPlainString(token);
        return word && !SqliteSyntax.RESERVED.contains(token.upper()) && !token.isWord("GENERATED");
    }

    private void constraints() {
        while (!cursor.atEnd()) {
            Name name = ConstraintParser.name(cursor);
            if (!cursor.atEnd() && !value() && !key(name)) {
                throw cursor.unreadable();
            }
        }
    }

    /** What the column itself says. */
    private boolean value() {
        if (cursor.accept("NOT", "NULL")) {
            notNull();
        } else if (cursor.accept("DEFAULT")) {
            column = column.withDefault(DefaultParser.read(cursor));
        } else if (cursor.accept("COLLATE")) {
            column = column.withCollation(cursor.name());
        } else if (cursor.accept("GENERATED", "ALWAYS", "AS") || cursor.accept("AS")) {
            generated();
        } else {
            return cursor.accept("NULL");
        }
        return true;
    }

    private void notNull() {
        column = column.withNullable(false);
        ConstraintParser.onConflict(cursor).get(OptionKeys.ON_CONFLICT).ifPresent(action -> {
            column = column.withOptions(column.options().with(OptionKeys.NOT_NULL_ON_CONFLICT, action));
        });
    }

    private void generated() {
        String expression = ExpressionText.of(cursor.parenthesized());
        boolean stored = cursor.accept("STORED");
        if (!stored) {
            cursor.accept("VIRTUAL");
        }
        column = column.withGenerated(new GeneratedColumn(expression, stored));
    }

    /** What could as well stand beside the columns. */
    private boolean key(@Nullable Name name) {
        if (cursor.accept("PRIMARY", "KEY")) {
            primaryKey(name);
        } else if (cursor.accept("UNIQUE")) {
            List<IndexPart> only = List.of(IndexPart.column(column.name()));
            Options options = ConstraintParser.onConflict(cursor);
            parts.table().add(new UniqueConstraint(name, only, Deferral.NOT_DEFERRABLE, options));
        } else if (cursor.accept("CHECK")) {
            parts.table().add(CheckConstraint.of(name, ExpressionText.of(cursor.parenthesized())));
        } else if (cursor.peek().isWord("REFERENCES")) {
            parts.table().add(ForeignKeyParser.read(cursor, name, List.of(column.name())));
        } else {
            return false;
        }
        return true;
    }

    private void primaryKey(@Nullable Name name) {
        boolean descending = cursor.accept("DESC");
        if (!descending) {
            cursor.accept("ASC");
        }
        Options options = ConstraintParser.onConflict(cursor);
        IndexPart only = IndexPart.column(column.name()).descending(descending);
        parts.primaryKey(new PrimaryKey(name, List.of(only), options), true, cursor.accept("AUTOINCREMENT"));
    }
}
