package dev.orm.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one statement's outline. */
final class FactsReader {
    private static final Map<String, NamedObject.Kind> OBJECTS = Map.of(
            "TABLE", NamedObject.Kind.TABLE,
            "VIEW", NamedObject.Kind.VIEW,
            "INDEX", NamedObject.Kind.INDEX,
            "TRIGGER", NamedObject.Kind.TRIGGER,
            "SEQUENCE", NamedObject.Kind.SEQUENCE,
            "TYPE", NamedObject.Kind.TYPE,
            "SCHEMA", NamedObject.Kind.SCHEMA,
            "FUNCTION", NamedObject.Kind.ROUTINE,
            "PROCEDURE", NamedObject.Kind.ROUTINE);

    /** What SQLite refuses, or does not do, inside a transaction (measured with 3.54.1). */
    private static final Set<String> PRAGMAS_OUTSIDE_TRANSACTIONS =
            Set.of("FOREIGN_KEYS", "JOURNAL_MODE", "SYNCHRONOUS", "WAL_CHECKPOINT");

    private final OutlineCursor cursor;
    private final List<NamedObject> objects = new ArrayList<>();
    private final List<Destruction> destroys = new ArrayList<>();
    private boolean transactional = true;
    private boolean replaces;

    FactsReader(OutlineCursor cursor) {
        this.cursor = cursor;
    }

    StatementFacts read() {
        if (cursor.skip("WITH")) {
            cursor.find(StatementWords.BEHIND_WITH);
        }
        String verb = cursor.word();
        cursor.step();
        readBehind(verb);
        return new StatementFacts(
                StatementWords.kind(verb), replaces ? "REPLACE" : verb, transactional, objects, destroys);
    }

    private void readBehind(String verb) {
        switch (verb) {
            case "CREATE" -> create();
            case "ALTER" -> alter();
            case "DROP" -> drop();
            case "TRUNCATE" -> truncate();
            case "INSERT", "REPLACE", "MERGE" -> insert();
            case "UPDATE" -> update();
            case "DELETE" -> delete();
            case "PRAGMA" -> pragma();
            case "VACUUM", "ATTACH", "DETACH" -> transactional = false;
            default -> {}
        }
    }

    private void create() {
        NamedObject.Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("CONCURRENTLY");
        cursor.skip("IF", "NOT", "EXISTS");
        boolean unnamed = kind == NamedObject.Kind.INDEX && cursor.word().equals("ON");
        if (!unnamed) {
            addName(kind);
        }
        if (kind == NamedObject.Kind.INDEX || kind == NamedObject.Kind.TRIGGER) {
            tableBehindOn();
        }
    }

    private void alter() {
        NamedObject.Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("IF", "EXISTS");
        cursor.skip("ONLY");
        ObjectName name = addName(kind);
        if (kind == NamedObject.Kind.TABLE && name != null) {
            alterTable(name);
        }
    }

    private void alterTable(ObjectName table) {
        do {
            if (cursor.skip("RENAME", "TO")) {
                addName(NamedObject.Kind.TABLE);
            } else if (cursor.skip("DROP") && dropsColumn()) {
                cursor.skip("IF", "EXISTS");
                String column = cursor.plainName();
                if (column != null) {
                    destroys.add(Destruction.ofColumn(table, column));
                }
            }
        } while (cursor.findComma());
    }

    /** {@code COLUMN} may be left out; other parts of a table say what they are and then their name. */
    private boolean dropsColumn() {
        return cursor.skip("COLUMN")
                || !Set.of("CONSTRAINT", "INDEX", "KEY", "PRIMARY", "FOREIGN", "CHECK", "PARTITION")
                        .contains(cursor.word());
    }

    private void drop() {
        NamedObject.Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("CONCURRENTLY");
        cursor.skip("IF", "EXISTS");
        do {
            ObjectName name = addName(kind);
            if (kind == NamedObject.Kind.TABLE && name != null) {
                destroys.add(Destruction.of(Destruction.Kind.DROP_TABLE, name));
            }
        } while (cursor.skipSymbol(","));
        tableBehindOn();
    }

    private void truncate() {
        cursor.skip("TABLE");
        cursor.skip("ONLY");
        do {
            ObjectName name = addName(NamedObject.Kind.TABLE);
            if (name != null) {
                destroys.add(Destruction.of(Destruction.Kind.DELETE_ALL, name));
            }
        } while (cursor.skipSymbol(","));
    }

    private void insert() {
        replaces = cursor.skip("OR", "REPLACE");
        if (cursor.find(Set.of("INTO"))) {
            cursor.step();
            addName(NamedObject.Kind.TABLE);
        }
    }

    private void update() {
        if (cursor.skip("OR")) {
            cursor.step();
        }
        cursor.skip("ONLY");
        addName(NamedObject.Kind.TABLE);
    }

    private void delete() {
        if (!cursor.skip("FROM")) {
            return;
        }
        cursor.skip("ONLY");
        ObjectName name = addName(NamedObject.Kind.TABLE);
        if (name != null && !cursor.find(Set.of("WHERE"))) {
            destroys.add(Destruction.of(Destruction.Kind.DELETE_ALL, name));
        }
    }

    private void pragma() {
        ObjectName name = cursor.name();
        transactional = name == null
                || !PRAGMAS_OUTSIDE_TRANSACTIONS.contains(name.name().toUpperCase(Locale.ROOT));
    }

    /** Steps behind the words that say what sort of object it is; null for one that no rule here knows. */
    private NamedObject.@Nullable Kind objectKind() {
        while (StatementWords.BEFORE_OBJECT_KIND.contains(cursor.word())) {
            cursor.step();
        }
        NamedObject.Kind kind = OBJECTS.get(cursor.word());
        cursor.step();
        return kind;
    }

    private void tableBehindOn() {
        if (cursor.find(Set.of("ON"))) {
            cursor.step();
            addName(NamedObject.Kind.TABLE);
        }
    }

    private @Nullable ObjectName addName(NamedObject.Kind kind) {
        ObjectName name = cursor.name();
        if (name != null) {
            objects.add(new NamedObject(kind, name));
        }
        return name;
    }
}
