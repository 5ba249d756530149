package dev.orm.dialect.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A CREATE TABLE in odd spelling, with anything that SQLite's grammar allows, but for a default of what may be the alias
 * of the rowid: it has no effect.
 */
final class RandomTable {
    private static final List<String> TYPES = List.of(
            "",
            "int",
            "integer",
            "text",
            "varchar ( 10 )",
            "unsigned big int",
            "double precision",
            "numeric(10,2)",
            "decimal ( +10 , -2 )",
            "blob",
            "key",
            "\"my type\"",
            "character varying(20)");
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "c",
            "key",
            "\"d d\"",
            "[e)]",
            "`f,`",
            "'g''g'",
            "\"check\"",
            "desc",
            "replace",
            "\"--x\"",
            "\u00e9");
    private static final List<String> DEFAULTS = List.of(
            "1",
            "-1",
            "+ 2.50",
            "'it''s'",
            "\"x\"",
            "word",
            "true",
            "null",
            "x'0F'",
            "current_timestamp",
            "(1 + (2))",
            "('),(')",
            "(strftime('%s', 'now'))",
            "((1))",
            "0x1f",
            ".5e-3");
    private static final List<String> ACTIONS = List.of("set null", "set default", "cascade", "restrict", "no action");
    private static final List<String> CONFLICTS = List.of("rollback", "abort", "fail", "ignore", "replace");
    private static final List<String> BLANKS = List.of(" ", "\n", "  ", " /* , ( ' */ ", " -- ) \"\n", "\t");

    private final Random random;
    private final List<String> columns;
    private final List<String> plain = new ArrayList<>();
    private boolean keyed;

    RandomTable(long seed) {
        random = new Random(seed);
        List<String> shuffled = new ArrayList<>(NAMES);
        Collections.shuffle(shuffled, random);
        columns = shuffled.subList(0, 1 + random.nextInt(6));
    }

    String sql() {
        List<String> items = new ArrayList<>();
        columns.forEach(column -> items.add(column(column)));
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(constraint());
        }
        String sql = "create table t (" + String.join(" , ", items) + ")"
                + maybe(keyed && !items.toString().contains("autoincrement"), 8, " without rowid");
        return spaced(sql);
    }

    private String column(String name) {
        String type = any(TYPES);
        StringBuilder column = new StringBuilder(name + " " + type);
        boolean generated = !plain.isEmpty() && random.nextInt(6) == 0;
        if (!generated) {
            plain.add(name);
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(maybe(2, "not null" + conflict()));
        clauses.add(maybe(6, "null"));
        clauses.add(maybe(4, "collate " + any(List.of("nocase", "BINARY", "\"rtrim\""))));
        clauses.add(maybe(4, "check (" + expression(name) + ")"));
        clauses.add(maybe(4, "unique" + conflict()));
        clauses.add(maybe(4, references()));
        clauses.add(generated ? generated() : maybe(!type.equals("integer"), 2, "default " + any(DEFAULTS)));
        clauses.add(maybe(!generated && !keyed, 5, key()));
        Collections.shuffle(clauses, random);
        for (String clause : clauses) {
            boolean named = !clause.isEmpty() && random.nextInt(4) == 0;
            column.append(' ').append(named ? "constraint " + any(List.of("n1", "\"n 2\"", "[n3]")) + " " : "");
            column.append(clause);
        }
        return column.toString();
    }

    private String key() {
        keyed = true;
        return "primary key" + maybe(3, " asc") + conflict();
    }

    private String generated() {
        return maybe(2, "generated\talways ") + "as (" + expression(plain.get(0)) + ")"
                + any(List.of("", " stored", " virtual"));
    }

    private String constraint() {
        String name = maybe(2, "constraint " + any(List.of("c1", "\"c 2\"", "`c3`")) + " ");
        return name
                + switch (random.nextInt(keyed ? 3 : 4)) {
                    case 0 -> "unique (" + parts() + ")" + conflict();
                    case 1 -> "check (" + expression(plain.get(0)) + ")" + conflict();
                    case 2 -> "foreign key (" + plain.get(0) + ") " + references();
                    default -> tableKey();
                };
    }

    private String tableKey() {
        keyed = true;
        return "primary key (" + parts() + ")" + conflict();
    }

    private String parts() {
        return plain.get(0)
                + maybe(4, " collate nocase")
                + any(List.of("", " asc", " desc"))
                + (plain.size() > 1 && random.nextBoolean() ? ", " + plain.get(1) : "");
    }

    private String references() {
        String target = any(List.of("p", "P", "\"p\"", "missing"));
        return "references " + target + maybe(2, " (Id)")
                + maybe(3, " on delete " + any(ACTIONS))
                + maybe(3, " match " + any(List.of("simple", "full", "partial")))
                + maybe(3, " on update " + any(ACTIONS))
                + any(List.of(
                        "",
                        "",
                        " deferrable",
                        " not deferrable initially deferred",
                        " deferrable initially deferred",
                        " deferrable initially immediate"));
    }

    private String expression(String column) {
        return any(List.of(
                column + " > 0",
                "(" + column + ") <> ')'",
                "length(" + column + ") in (1, (2))",
                "((" + column + "))",
                "case when " + column + " is null then 1 else 'x,y' end",
                column + " like '%--%'"));
    }

    private String conflict() {
        return maybe(5, " on conflict " + any(CONFLICTS));
    }

    private String maybe(int oneIn, String text) {
        return maybe(true, oneIn, text);
    }

    private String maybe(boolean possible, int oneIn, String text) {
        return possible && random.nextInt(oneIn) == 0 ? text : "";
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Other blanks, comments and capitals between the words, outside of quotes. */
    private String spaced(String sql) {
        StringBuilder text = new StringBuilder();
        char quote = 0;
        for (int index = 0; index < sql.length(); index++) {
            char letter = sql.charAt(index);
            char closes = letter == '[' ? ']' : letter;
            if (quote == 0 && "'\"`[".indexOf(letter) >= 0) {
                quote = closes;
            } else if (letter == quote) {
                quote = 0;
            }
            boolean outside = quote == 0;
            text.append(outside && letter == ' ' && random.nextInt(3) == 0 ? any(BLANKS) : cased(letter, outside));
        }
        return text.toString();
    }

    private String cased(char letter, boolean outside) {
        String text = String.valueOf(letter);
        return outside && letter < 128 && random.nextInt(10) == 0 ? text.toUpperCase(Locale.ROOT) : text;
    }
}
