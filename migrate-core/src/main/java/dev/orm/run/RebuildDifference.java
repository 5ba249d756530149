package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.sql.CanonicalText;
import dev.orm.sql.Lexer;
import dev.orm.sql.NamedObject;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a table is otherwise than the script makes it, part by part. What the script is there to change is among it:
 * no script says how the table was.
 *
 * @param now parts of the table that the script does not make so, as SQL
 * @param made parts that the script makes and the table does not have so
 */
record RebuildDifference(List<String> now, List<String> made) {

    /** @param actual as the inspector reported it, which is how scripts are spelled */
    static RebuildDifference of(Schema actual, Table table, SqlScript script, Dialect dialect, ScriptValues values) {
        Parts now = new Parts(dialect.syntax());
        now.addItems(dialect.ddl().createTable(table));
        table.indexes().forEach(index -> now.add(dialect.ddl().createIndex(table.name(), index)));
        actual.triggersOn(table.name()).forEach(trigger -> now.add(trigger.definition()));
        Parts made = made(table.name().name(), script, dialect.syntax(), values);
        return new RebuildDifference(now.without(made), made.without(now));
    }

    private static Parts made(String table, SqlScript script, Syntax syntax, ScriptValues values) {
        Parts parts = new Parts(syntax);
        Map<String, String> tables = new LinkedHashMap<>();
        try (ScriptStatements all = script.statements(syntax, values)) {
            while (all.hasNext()) {
                Statement statement = all.next();
                StatementFacts facts = statement.facts();
                List<String> names = names(facts);
                if (facts.verb().equals("CREATE") && facts.objects().size() == 1) {
                    names.forEach(name -> tables.put(name, statement.sql()));
                } else if (facts.verb().equals("CREATE") && names.equals(List.of(folded(table)))) {
                    parts.add(statement.sql());
                } else if (facts.verb().equals("ALTER")
                        && names.size() == 2
                        && names.get(1).equals(folded(table))) {
                    parts.addItems(tables.getOrDefault(names.get(0), ""));
                }
            }
        }
        return parts;
    }

    private static List<String> names(StatementFacts facts) {
        return facts.objects().stream()
                .filter(object -> object.kind() == NamedObject.Kind.TABLE)
                .map(object -> folded(object.name().name()))
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** SQL texts, by the spelling in which they are compared. */
    private static final class Parts {
        private final Syntax syntax;
        private final Map<String, String> texts = new LinkedHashMap<>();

        Parts(Syntax syntax) {
            this.syntax = syntax;
        }

        void add(String sql) {
            List<Token> tokens = Lexer.tokens(sql, syntax);
            if (!tokens.isEmpty()) {
                String text = sql.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
                texts.put(CanonicalText.of(text, syntax), text.replaceAll("\\s+", " "));
            }
        }

        /** What stands between the commas of a CREATE TABLE. */
        void addItems(String createTable) {
            int depth = 0;
            int from = 0;
            for (Token token : Lexer.tokens(createTable, syntax)) {
                boolean ends = depth == 1 && (token.isSymbol(",") || token.isSymbol(")"));
                if (ends) {
                    add(createTable.substring(from, token.start()));
                }
                depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
                boolean begins = depth == 1 && (token.isSymbol("(") || token.isSymbol(","));
                from = begins || (ends && depth == 0) ? token.end() : from;
            }
            add(createTable.substring(from));
        }

        List<String> without(Parts others) {
            List<String> left = new ArrayList<>();
            texts.forEach((canonical, text) -> {
                if (!others.texts.containsKey(canonical)) {
                    left.add(text);
                }
            });
            return left;
        }
    }
}
