package dev.orm.sql;

import dev.orm.sql.NamedObject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one statement's outline. */
final class FactsReader {
    private static final Map<String, Kind> OBJECTS = Map.ofEntries(
            Map.entry("TABLE", Kind.TABLE),
            Map.entry("VIEW", Kind.VIEW),
            Map.entry("INDEX", Kind.INDEX),
            Map.entry("TRIGGER", Kind.TRIGGER),
            Map.entry("SEQUENCE", Kind.SEQUENCE),
            Map.entry("TYPE", Kind.TYPE),
            Map.entry("DOMAIN", Kind.TYPE),
            Map.entry("SCHEMA", Kind.SCHEMA),
            Map.entry("DATABASE", Kind.DATABASE),
            Map.entry("FUNCTION", Kind.ROUTINE),
            Map.entry("PROCEDURE", Kind.ROUTINE),
            Map.entry("EVENT", Kind.ROUTINE));

    private static final Set<String> DROPPED_BESIDE_COLUMNS =
            Set.of("CONSTRAINT", "INDEX", "KEY", "PRIMARY", "FOREIGN", "CHECK", "PARTITION", "SYSTEM", "PERIOD");

    private final OutlineCursor cursor;
    private final List<NamedObject> objects = new ArrayList<>(2);
    private final List<Destruction> destroys = new ArrayList<>(0);
    private final List<Destruction> restores = new ArrayList<>(0);
    private boolean replaces;

    private FactsReader(OutlineCursor cursor) {
        this.cursor = cursor;
    }

    static StatementFacts read(Outline outline, Syntax syntax) {
        return new FactsReader(new OutlineCursor(outline, syntax)).read(new OutlineCursor(outline, syntax));
    }

    /** @param beginning a cursor at the beginning */
    private StatementFacts read(OutlineCursor beginning) {
        if (cursor.skip("WITH")) {
            cursor.find(StatementWords.BEHIND_WITH);
        }
        String verb = cursor.word();
        cursor.step();
        StatementFacts.Kind kind = kind(verb);
        readBehind(verb);
        return new StatementFacts(
                kind,
                replaces ? "REPLACE" : verb,
                !OutsideTransactions.hold(beginning, verb),
                objects,
                destroys,
                restores);
    }

    /** Where the first word alone does not tell. */
    private StatementFacts.Kind kind(String verb) {
        if (verb.equals("BEGIN") && cursor.skip("NOT")) {
            return StatementFacts.Kind.CALL;
        }
        return verb.equals("PREPARE") && cursor.skip("TRANSACTION")
                ? StatementFacts.Kind.TRANSACTION
                : StatementWords.kind(verb);
    }

    private void readBehind(String verb) {
        switch (verb) {
            case "CREATE" -> create();
            case "ALTER" -> alter();
            case "DROP" -> drop();
            case "RENAME" -> rename();
            case "TRUNCATE" -> truncate();
            case "COMMENT" -> comment();
            case "REFRESH" -> named();
            case "INSERT", "REPLACE", "MERGE" -> insert();
            case "UPDATE" -> update();
            case "DELETE" -> delete();
            case "LOAD" -> load();
            case "COPY" -> copy();
            default -> {}
        }
    }

    private void create() {
        Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("CONCURRENTLY");
        cursor.skip("IF", "NOT", "EXISTS");
        boolean unnamed = kind == Kind.INDEX && cursor.word().equals("ON");
        if (!unnamed) {
            addName(kind);
        }
        if (kind == Kind.INDEX || kind == Kind.TRIGGER) {
            tableBehindOn();
        }
    }

    private void alter() {
        Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("IF", "EXISTS");
        cursor.skip("ONLY");
        ObjectName name = addName(kind);
        if (kind == Kind.TABLE && name != null) {
            alterTable(name);
        }
    }

    private void alterTable(ObjectName table) {
        do {
            if (cursor.skip("RENAME", "TO") || cursor.skip("RENAME", "AS")) {
                addName(Kind.TABLE);
            } else if (cursor.skip("DROP", "PARTITION") || cursor.skip("TRUNCATE", "PARTITION")) {
                destroys.add(Destruction.of(Destruction.Kind.DELETE_ALL, table));
                return;
            } else if (cursor.skip("DROP") && dropsColumn()) {
                cursor.skip("IF", "EXISTS");
                String column = cursor.plainName();
                if (column != null) {
                    destroys.add(Destruction.ofColumn(table, column));
                }
            } else if (cursor.skip("ADD")) {
                addColumn(table);
            }
        } while (cursor.findComma());
    }

    private void addColumn(ObjectName table) {
        cursor.skip("COLUMN");
        cursor.skip("IF", "NOT", "EXISTS");
        String column = cursor.plainName();
        boolean generated = cursor.findBeforeComma("GENERATED", "ALWAYS", "AS");
        if (column != null && generated && !cursor.word().equals("IDENTITY")) {
            restores.add(Destruction.ofColumn(table, column));
        }
    }

    /** {@code COLUMN} may be left out; other parts of a table say what they are and then their name. */
    private boolean dropsColumn() {
        return cursor.skip("COLUMN") || !DROPPED_BESIDE_COLUMNS.contains(cursor.word());
    }

    private void drop() {
        Kind kind = objectKind();
        if (kind == null) {
            return;
        }
        cursor.skip("CONCURRENTLY");
        cursor.skip("IF", "EXISTS");
        do {
            ObjectName name = addName(kind);
            if (name != null && kind == Kind.TABLE) {
                destroys.add(Destruction.of(Destruction.Kind.DROP_TABLE, name));
            } else if (name != null && (kind == Kind.SCHEMA || kind == Kind.DATABASE)) {
                destroys.add(Destruction.of(Destruction.Kind.DROP_SCHEMA, name));
            }
        } while (cursor.skipSymbol(','));
        tableBehindOn();
    }

    /** MySQL's {@code RENAME TABLE a TO b, c TO d}. */
    private void rename() {
        if (!cursor.skip("TABLE") && !cursor.skip("TABLES")) {
            return;
        }
        do {
            addName(Kind.TABLE);
            if (cursor.find("TO")) {
                cursor.step();
                addName(Kind.TABLE);
            }
        } while (cursor.skipSymbol(','));
    }

    private void truncate() {
        cursor.skip("TABLE");
        do {
            cursor.skip("ONLY");
            ObjectName name = addName(Kind.TABLE);
            cursor.skipSymbol('*');
            if (name != null) {
                destroys.add(Destruction.of(Destruction.Kind.DELETE_ALL, name));
            }
        } while (cursor.skipSymbol(','));
    }

    private void comment() {
        if (cursor.skip("ON")) {
            named();
        }
    }

    private void named() {
        Kind kind = objectKind();
        cursor.skip("CONCURRENTLY");
        if (kind != null) {
            addName(kind);
        }
    }

    private void insert() {
        replaces = cursor.skip("OR", "REPLACE");
        if (cursor.skip("OR")) {
            cursor.step();
        }
        cursor.skipAll(StatementWords.PRIORITIES);
        cursor.skip("INTO");
        addName(Kind.TABLE);
    }

    private void update() {
        if (cursor.skip("OR")) {
            cursor.step();
        }
        cursor.skipAll(StatementWords.PRIORITIES);
        cursor.skip("ONLY");
        addName(Kind.TABLE);
    }

    /** MySQL names the tables before {@code FROM} where it deletes from several. */
    private void delete() {
        cursor.skipAll(StatementWords.PRIORITIES);
        cursor.skip("FROM");
        cursor.skip("ONLY");
        List<ObjectName> tables = new ArrayList<>();
        do {
            ObjectName name = addName(Kind.TABLE);
            if (name != null) {
                tables.add(name);
            }
        } while (cursor.skipSymbol(','));
        if (!cursor.holds("WHERE")) {
            tables.forEach(table -> destroys.add(Destruction.of(Destruction.Kind.DELETE_ALL, table)));
        }
    }

    private void load() {
        if (cursor.find("INTO") && cursor.skip("INTO", "TABLE")) {
            addName(Kind.TABLE);
        }
    }

    /** Only what it reads in changes something. */
    private void copy() {
        ObjectName table = cursor.name();
        if (table != null && cursor.skip("FROM")) {
            objects.add(NamedObject.table(table));
        }
    }

    /** Steps behind the words that say what sort of object it is; null for one that no rule here knows. */
    private @Nullable Kind objectKind() {
        while (StatementWords.BEFORE_OBJECT_KIND.contains(cursor.word())) {
            String word = cursor.word();
            cursor.step();
            if (cursor.skipSymbol('=')) {
                cursor.step();
                skipHost(word);
            }
        }
        Kind kind = OBJECTS.get(cursor.word());
        cursor.step();
        return kind;
    }

    /** {@code DEFINER = user@host}. */
    private void skipHost(String word) {
        if (word.equals("DEFINER") && cursor.word().startsWith("@")) {
            boolean apart = cursor.word().equals("@");
            cursor.step();
            if (apart) {
                cursor.step();
            }
        }
    }

    private void tableBehindOn() {
        if (cursor.find("ON")) {
            cursor.step();
            cursor.skip("ONLY");
            addName(Kind.TABLE);
        }
    }

    private @Nullable ObjectName addName(Kind kind) {
        ObjectName name = cursor.name();
        if (name != null) {
            objects.add(new NamedObject(kind, name));
        }
        return name;
    }
}
