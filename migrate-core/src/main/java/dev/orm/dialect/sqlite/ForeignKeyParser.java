package dev.orm.dialect.sqlite;

import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.ForeignKey.Match;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a foreign key from REFERENCES on. https://sqlite.org/syntax/foreign-key-clause.html */
final class ForeignKeyParser {
    private final TokenCursor cursor;
    private Action onDelete = Action.NO_ACTION;
    private Action onUpdate = Action.NO_ACTION;
    private Match match = Match.SIMPLE;

    private ForeignKeyParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    static ForeignKey read(TokenCursor cursor, @Nullable Name name, List<String> columns) {
        return new ForeignKeyParser(cursor).read(name, columns);
    }

    private ForeignKey read(@Nullable Name name, List<String> columns) {
        cursor.expect("REFERENCES");
        TableName table = TableName.of(cursor.name());
        List<String> referenced = cursor.peek().isSymbol("(") ? names(cursor.parenthesized()) : List.of();
        while (readAction() || readMatch()) {}
        Deferral deferral = deferral();
        return new ForeignKey(name, columns, table, referenced, onDelete, onUpdate, match, deferral, Options.none());
    }

    /** Names between commas. */
    static List<String> names(TokenCursor list) {
        List<String> names = new ArrayList<>();
        do {
            names.add(list.name());
        } while (list.acceptSymbol(","));
        if (!list.atEnd()) {
            throw list.unreadable();
        }
        return names;
    }

    private boolean readAction() {
        if (cursor.accept("ON", "DELETE")) {
            onDelete = action();
            return true;
        }
        if (cursor.accept("ON", "UPDATE")) {
            onUpdate = action();
            return true;
        }
        return false;
    }

    private Action action() {
        for (Action action : Action.values()) {
            if (cursor.accept(action.sql().split(" "))) {
                return action;
            }
        }
        throw cursor.unreadable();
    }

    private boolean readMatch() {
        if (!cursor.accept("MATCH")) {
            return false;
        }
        for (Match known : Match.values()) {
            if (cursor.peek().unquoted().toUpperCase(Locale.ROOT).equals(known.name())) {
                match = known;
                cursor.next();
                return true;
            }
        }
        throw cursor.unreadable();
    }

    private Deferral deferral() {
        boolean never = cursor.accept("NOT", "DEFERRABLE");
        if (!never && !cursor.accept("DEFERRABLE")) {
            return Deferral.NOT_DEFERRABLE;
        }
        boolean deferred = cursor.accept("INITIALLY", "DEFERRED");
        if (!deferred) {
            cursor.accept("INITIALLY", "IMMEDIATE");
        }
        if (never) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }
}
