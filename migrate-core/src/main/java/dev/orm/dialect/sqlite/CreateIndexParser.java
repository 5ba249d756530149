package dev.orm.dialect.sqlite;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the stored text of an index. https://sqlite.org/lang_createindex.html */
final class CreateIndexParser {
    private CreateIndexParser() {}

    /** The index, or nothing where the text says something that we do not know. */
    static Optional<Index> parse(String sql) {
        try {
            return Optional.of(index(TokenCursor.over(sql)));
        } catch (UnreadableTextException | UnterminatedException e) {
            return Optional.empty();
        }
    }

    private static Index index(TokenCursor cursor) {
        cursor.expect("CREATE");
        boolean unique = cursor.accept("UNIQUE");
        cursor.expect("INDEX");
        cursor.accept("IF", "NOT", "EXISTS");
        Name name = Name.given(CreateTableParser.name(cursor).name());
        cursor.expect("ON");
        cursor.name();
        List<IndexPart> parts = parts(cursor.parenthesized());
        String where = cursor.accept("WHERE") ? ExpressionText.of(cursor.withoutLast(0)) : null;
        if (where == null && !cursor.atEnd()) {
            throw cursor.unreadable();
        }
        return new Index(name, unique, parts, where, Options.none());
    }

    private static List<IndexPart> parts(TokenCursor list) {
        List<IndexPart> parts = new ArrayList<>();
        while (!list.atEnd()) {
            parts.add(IndexPartParser.read(list.item()));
        }
        return parts;
    }
}
