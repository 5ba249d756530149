package dev.orm.dialect.sqlite;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Deferral;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads constraints that stand beside the columns. No comma need stand between them.
 * https://sqlite.org/syntax/table-constraint.html
 */
final class ConstraintParser {
    private static final Set<String> BEGINNINGS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final TokenCursor cursor;
    private final TableParts parts;

    private ConstraintParser(TokenCursor cursor, TableParts parts) {
        this.cursor = cursor;
        this.parts = parts;
    }

    static boolean beginsAt(TokenCursor cursor) {
        return BEGINNINGS.contains(cursor.peek().upper());
    }

    static void read(TokenCursor cursor, TableParts parts) {
        ConstraintParser parser = new ConstraintParser(cursor, parts);
        while (!cursor.atEnd()) {
            String text = cursor.text();
            try {
                parser.constraint();
            } catch (UnreadableTextException e) {
                parts.opaque(text);
                return;
            }
        }
    }

    private void constraint() {
        Name name = name(cursor);
        if (cursor.accept("PRIMARY", "KEY")) {
            primaryKey(name);
        } else if (cursor.accept("UNIQUE")) {
            List<IndexPart> columns = columns(cursor.parenthesized());
            parts.table().add(new UniqueConstraint(name, columns, Deferral.NOT_DEFERRABLE, onConflict(cursor)));
        } else if (cursor.accept("CHECK")) {
            String expression = ExpressionText.of(cursor.parenthesized());
            parts.table().add(new CheckConstraint(name, expression, onConflict(cursor)));
        } else {
            cursor.expect("FOREIGN", "KEY");
            List<String> columns = ForeignKeyParser.names(cursor.parenthesized());
            parts.table().add(ForeignKeyParser.read(cursor, name, columns));
        }
    }

    private void primaryKey(@Nullable Name name) {
        TokenCursor list = cursor.parenthesized();
        boolean numbered = list.fromEnd(1).isWord("AUTOINCREMENT");
        List<IndexPart> columns = columns(list.withoutLast(numbered ? 1 : 0));
        parts.primaryKey(new PrimaryKey(name, columns, onConflict(cursor)), false, numbered);
    }

    /** The name behind CONSTRAINT, where it comes next; the last one of several. */
    static @Nullable Name name(TokenCursor cursor) {
        Name name = null;
        while (cursor.accept("CONSTRAINT")) {
            name = Name.given(cursor.name());
        }
        return name;
    }

    static Options onConflict(TokenCursor cursor) {
        if (!cursor.accept("ON", "CONFLICT")) {
            return Options.none();
        }
        return Options.none().with(OptionKeys.ON_CONFLICT, cursor.name().toUpperCase(Locale.ROOT));
    }

    private static List<IndexPart> columns(TokenCursor list) {
        List<IndexPart> columns = new ArrayList<>();
        while (!list.atEnd()) {
            IndexPart part = IndexPartParser.read(list.item());
            if (part.column() == null) {
                throw list.unreadable();
            }
            columns.add(part);
        }
        return columns;
    }
}
