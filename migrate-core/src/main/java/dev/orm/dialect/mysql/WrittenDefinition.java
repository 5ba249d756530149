package dev.orm.dialect.mysql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DerivedName;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A type that its author wrote as SQL ({@code columnDefinition}) may hold more than a type: {@code int unsigned not null
 * default 5}. Here it is read as the server would read it behind the column's name.
 */
final class WrittenDefinition {
    private static final Set<String> CLAUSES = Set.of(
            "NOT",
            "NULL",
            "DEFAULT",
            "ON",
            "AUTO_INCREMENT",
            "UNIQUE",
            "COMMENT",
            "COLLATE",
            "GENERATED",
            "AS",
            "CHECK",
            "VISIBLE",
            "INVISIBLE",
            "SRID");

    private final ServerFacts facts;
    private final Table table;
    private final Syntax syntax;

    WrittenDefinition(ServerFacts facts, Table table) {
        this.facts = facts;
        this.table = table;
        this.syntax = MySqlSyntax.of(facts);
    }

    /** The column as written; keys and checks that stand at it are added to the table. */
    Column interpreted(Column column, TableBuilder lowered) {
        if (!(column.type() instanceof SqlType.Raw raw) || column.options().has(OptionKeys.ZEROFILL)) {
            return column;
        }
        try {
            Reader reader = new Reader(column, raw.text());
            if (!reader.read()) {
                return column;
            }
            reader.uniques.forEach(lowered::add);
            reader.checks.forEach(lowered::add);
            return reader.column;
        } catch (UnterminatedException e) {
            return column;
        }
    }

    /** One pass over the tokens. */
    private final class Reader {
        private final String sql;
        private final List<Token> tokens;
        private final List<UniqueConstraint> uniques = new ArrayList<>();
        private final List<CheckConstraint> checks = new ArrayList<>();
        private Column column;
        private int at;

        Reader(Column column, String sql) {
            this.column = column;
            this.sql = sql;
            this.tokens = Lexer.tokens(sql, syntax);
        }

        boolean read() {
            type(text(0, nextClause(0, 0)));
            while (at < tokens.size()) {
                if (!clause()) {
                    return false;
                }
            }
            return true;
        }

        private void type(String text) {
            String usual = new Collations(facts).ofTable(table.options());
            ColumnType type = TypeReader.read(text, facts.withCollation(usual));
            Options options = type.in(column.options());
            options = type.charset() == null ? options : options.with(OptionKeys.CHARSET, type.charset());
            column = column.withType(type.type())
                    .withOptions(options)
                    .withCollation(type.collation() == null ? column.collation() : type.collation());
        }

        private boolean clause() {
            String word = tokens.get(at++).upper();
            return switch (word) {
                case "NULL" -> true;
                case "NOT" -> accept("NULL") && set(column.withNullable(false));
                case "AUTO_INCREMENT" -> set(column.withDefault(DefaultValue.Identity.byDefault()));
                case "UNIQUE" -> unique();
                case "DEFAULT" -> defaultValue();
                case "ON" -> accept("UPDATE") && onUpdate();
                case "COLLATE" ->
                    atWord() && set(column.withCollation(tokens.get(at++).unquoted()));
                case "COMMENT" -> atWord() && set(column.withComment(new Literals(syntax).value(tokens.get(at++))));
                case "GENERATED" -> accept("ALWAYS") && accept("AS") && generated();
                case "AS" -> generated();
                case "CHECK" -> check();
                case "SRID" -> atWord() && set(column.withType(spatial(tokens.get(at++))));
                case "INVISIBLE" -> set(column.withOptions(column.options().with(OptionKeys.INVISIBLE, "")));
                default -> word.equals("VISIBLE");
            };
        }

        private SqlType spatial(Token reference) {
            return TypeReader.read(new MySqlTypeNames(facts).spell(column.type()) + " srid " + reference.text(), facts)
                    .type();
        }

        private boolean set(Column other) {
            column = other;
            return true;
        }

        private boolean unique() {
            List<String> self = List.of(column.name());
            uniques.add(UniqueConstraint.of(DerivedName.unique(table.name(), self), self));
            accept("KEY");
            return true;
        }

        private boolean defaultValue() {
            String text = rest(nextClause(at, 1));
            DefaultValue.Literal constant = new StoredValue(syntax).constant(text);
            String inner = inner(text);
            return !text.isEmpty()
                    && (column.defaultValue() != null
                            || set(column.withDefault(
                                    constant == null ? new DefaultValue.Expression(inner) : constant)));
        }

        private boolean onUpdate() {
            String text = rest(nextClause(at, 1));
            return set(column.withOptions(column.options().with(OptionKeys.ON_UPDATE, text)));
        }

        private boolean generated() {
            if (at == tokens.size() || !tokens.get(at).isSymbol("(")) {
                return false;
            }
            String text = rest(ExpressionText.closing(tokens, at) + 1);
            boolean stored = accept("STORED") || accept("PERSISTENT");
            accept("VIRTUAL");
            return set(column.withGenerated(new GeneratedColumn(inner(text), stored)));
        }

        private boolean check() {
            if (at == tokens.size() || !tokens.get(at).isSymbol("(")) {
                return false;
            }
            String text = rest(ExpressionText.closing(tokens, at) + 1);
            if (facts.features().checks()) {
                checks.add(CheckConstraint.of(DerivedName.check(table.name(), List.of(column.name())), inner(text)));
            }
            return true;
        }

        private String inner(String text) {
            List<Token> inner = new ExpressionText(syntax).unwrapped(text);
            return inner.isEmpty()
                    ? text
                    : text.substring(
                            inner.get(0).start(), inner.get(inner.size() - 1).end());
        }

        private boolean atWord() {
            return at < tokens.size();
        }

        private boolean accept(String word) {
            if (at < tokens.size() && tokens.get(at).isWord(word)) {
                at++;
                return true;
            }
            return false;
        }

        private String rest(int end) {
            String text = text(at, end);
            at = end;
            return text;
        }

        private String text(int from, int end) {
            if (from >= end) {
                return "";
            }
            at = end;
            return sql.substring(tokens.get(from).start(), tokens.get(end - 1).end());
        }

        /** Index of the next token outside parentheses that begins a clause, the first ones are none; COLLATE belongs to the type. */
        private int nextClause(int from, int skipped) {
            int depth = 0;
            for (int index = from; index < tokens.size(); index++) {
                Token token = tokens.get(index);
                depth += token.isSymbol("(") ? 1 : 0;
                depth -= token.isSymbol(")") ? 1 : 0;
                boolean clause = depth == 0
                        && index >= from + skipped
                        && token.kind() == Token.Kind.WORD
                        && CLAUSES.contains(token.upper());
                if (clause && !(from == 0 && token.isWord("COLLATE"))) {
                    return index;
                }
            }
            return tokens.size();
        }
    }
}
