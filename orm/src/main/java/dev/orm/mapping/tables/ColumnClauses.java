package dev.orm.mapping.tables;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL that a person wrote behind a column's name, in {@code columnDefinition} or {@code options}, taken apart: {@code
 * varchar(20) default 'x' not null}.
 *
 * @param type what stands before the first clause; empty: nothing
 * @param nullable null: not said
 */
record ColumnClauses(
        String type,
        @Nullable Boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable GeneratedColumn generated,
        @Nullable String collation,
        boolean unique,
        List<CheckConstraint> checks) {

    private static final Set<String> CLAUSES = Set.of(
            "NOT",
            "NULL",
            "DEFAULT",
            "COLLATE",
            "UNIQUE",
            "CHECK",
            "AUTO_INCREMENT",
            "AUTOINCREMENT",
            "PRIMARY",
            "GENERATED",
            "AS",
            "REFERENCES",
            "CONSTRAINT",
            "COMMENT",
            "ON");

    private static final Pattern IDENTITY_OPTIONS =
            Pattern.compile("(?i)(?:start (?:with )?(-?\\d{1,18}))? ?(?:increment (?:by )?(-?\\d{1,18}))?");

    ColumnClauses {
        checks = List.copyOf(checks);
    }

    /** Empty where a clause is not understood. */
    static Optional<ColumnClauses> read(String sql) {
        try {
            return new Reader(sql).read();
        } catch (UnterminatedException e) {
            return Optional.empty();
        }
    }

    /** What stands before the first clause; of a type that numbers rows, the one that it stores. */
    static String typeOf(String sql) {
        String type;
        try {
            Reader reader = new Reader(sql);
            type = reader.textTo(reader.nextClause(0, 0));
        } catch (UnterminatedException e) {
            return sql;
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "" -> sql;
            case "smallserial" -> "smallint";
            case "serial" -> "integer";
            case "bigserial" -> "bigint";
            default -> type;
        };
    }

    /** The column with all that was said; its type is not touched. */
    MappedColumn applyTo(MappedColumn mapped) {
        Column column = mapped.column();
        column = nullable == null ? column : column.withNullable(nullable && column.nullable());
        column = defaultValue == null ? column : column.withDefault(defaultValue);
        column = generated == null ? column : column.withGenerated(generated);
        column = collation == null ? column : column.withCollation(collation);
        List<CheckConstraint> all = new ArrayList<>(mapped.checks());
        all.addAll(checks);
        return new MappedColumn(column, mapped.writable(), mapped.unique() || unique, all);
    }

    /** One pass over the tokens. */
    private static final class Reader {
        private final String sql;
        private final List<Token> tokens;
        private int position;
        private @Nullable Boolean nullable;
        private @Nullable DefaultValue defaultValue;
        private @Nullable GeneratedColumn generated;
        private @Nullable String collation;
        private boolean unique;
        private final List<CheckConstraint> checks = new ArrayList<>();

        Reader(String sql) {
            this.sql = sql;
            this.tokens = Lexer.tokens(sql, Syntax.standard());
        }

        Optional<ColumnClauses> read() {
            String type = textTo(nextClause(0, 0));
            while (position < tokens.size()) {
                if (!clause()) {
                    return Optional.empty();
                }
            }
            return Optional.of(new ColumnClauses(type, nullable, defaultValue, generated, collation, unique, checks));
        }

        private boolean clause() {
            String word = tokens.get(position++).upper();
            return switch (word) {
                case "NULL" -> nullable(true);
                case "NOT" -> take("NULL") && nullable(false);
                case "UNIQUE" -> unique();
                case "DEFAULT" -> defaultValue();
                case "COLLATE" -> collation();
                case "CHECK" -> check();
                case "GENERATED" -> generated();
                case "AS" -> computed();
                default -> false;
            };
        }

        private boolean unique() {
            unique = true;
            return true;
        }

        private boolean nullable(boolean value) {
            nullable = value;
            return true;
        }

        private boolean take(String word) {
            return position < tokens.size() && tokens.get(position++).isWord(word);
        }

        private boolean defaultValue() {
            String text = textTo(nextClause(position, 1));
            defaultValue = DefaultText.read(text);
            return !text.isEmpty();
        }

        private boolean collation() {
            if (position == tokens.size()) {
                return false;
            }
            StringBuilder name = new StringBuilder(tokens.get(position++).unquoted());
            while (position + 1 < tokens.size() && tokens.get(position).isSymbol(".")) {
                name.append('.').append(tokens.get(position + 1).unquoted());
                position += 2;
            }
            collation = name.toString();
            return true;
        }

        private boolean generated() {
            boolean always = accept("ALWAYS");
            if (!always && !(take("BY") && take("DEFAULT"))) {
                return false;
            }
            return take("AS") && (accept("IDENTITY") ? identity(always) : always && computed());
        }

        private boolean computed() {
            String text = parenthesized();
            boolean stored = accept("STORED");
            accept("VIRTUAL");
            generated = new GeneratedColumn(text, stored);
            return !text.isEmpty();
        }

        /** Of the sequence's options only where it starts and by what it goes on. */
        private boolean identity(boolean always) {
            String text = parenthesized();
            Matcher options = IDENTITY_OPTIONS.matcher(text);
            if (!options.matches()) {
                return false;
            }
            defaultValue = new DefaultValue.Identity(always, number(options.group(1)), number(options.group(2)));
            return true;
        }

        private static @Nullable Long number(@Nullable String digits) {
            return digits == null ? null : Long.valueOf(digits);
        }

        private boolean accept(String word) {
            boolean found = position < tokens.size() && tokens.get(position).isWord(word);
            position += found ? 1 : 0;
            return found;
        }

        /** What stands between the parentheses that open here; empty where none do. */
        private String parenthesized() {
            if (position == tokens.size() || !tokens.get(position).isSymbol("(")) {
                return "";
            }
            int start = tokens.get(position).end();
            int depth = 0;
            while (position < tokens.size()) {
                Token token = tokens.get(position++);
                depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
                if (depth == 0) {
                    return sql.substring(start, token.start()).strip();
                }
            }
            return "";
        }

        private boolean check() {
            String expression = parenthesized();
            checks.add(CheckConstraint.of(null, expression));
            return !expression.isEmpty();
        }

        /** Index of the next token, outside parentheses, that begins a clause; the first ones are none. */
        private int nextClause(int from, int skipped) {
            int depth = 0;
            for (int at = from; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                depth += token.isSymbol("(") ? 1 : 0;
                depth -= token.isSymbol(")") ? 1 : 0;
                boolean word = token.kind() == Token.Kind.WORD;
                if (depth == 0 && word && at >= from + skipped && CLAUSES.contains(token.upper())) {
                    return at;
                }
            }
            return tokens.size();
        }

        /** The source from the current token to before that one, where reading goes on. */
        private String textTo(int end) {
            if (position >= end) {
                return "";
            }
            String text = sql.substring(
                    tokens.get(position).start(), tokens.get(end - 1).end());
            position = end;
            return text;
        }
    }
}
