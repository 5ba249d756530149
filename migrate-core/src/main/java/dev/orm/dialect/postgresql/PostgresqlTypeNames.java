package dev.orm.dialect.postgresql;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.SqlType;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's types by all their names, as people write them and as {@code format_type} says them. What has no member
 * of its own (domains, ranges, intervals, extensions) is {@link SqlType.Raw}, in one spelling.
 */
final class PostgresqlTypeNames implements TypeNames {
    private static final int MICROSECONDS = 6;
    private static final int SINGLE = 24;
    private static final int DOUBLE = 53;
    private static final Pattern SHAPE = Pattern.compile(
            "([a-z][a-z0-9 ]*?) ?(?:\\((-?\\d{1,9})(?:,(-?\\d{1,9}))?\\))?( with time zone| without time zone)?");
    private static final Pattern ARRAY = Pattern.compile("(.+?)(?:(?:\\[\\d*])+| array(?:\\[\\d+])?)");

    /** A schema has many columns and few types. */
    private final Map<String, SqlType> known = new ConcurrentHashMap<>();

    @Override
    public String spell(SqlType type) {
        return type.accept(new PostgresqlTypeSpelling());
    }

    @Override
    public SqlType read(String text) {
        return known.computeIfAbsent(text, missing -> readCanonical(canonical(missing)));
    }

    private static SqlType readCanonical(String text) {
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            return new SqlType.Array(readCanonical(array.group(1)));
        }
        Matcher shape = SHAPE.matcher(text);
        SqlType known = shape.matches()
                ? known(shape.group(1), number(shape.group(2)), number(shape.group(3)), shape.group(4))
                : null;
        return known == null ? new SqlType.Raw(alias(text)) : known;
    }

    @Override
    public boolean sameStorage(SqlType one, SqlType other) {
        return read(spell(one)).equals(read(spell(other)));
    }

    private static @Nullable SqlType known(
            String name, @Nullable Integer first, @Nullable Integer second, @Nullable String zone) {
        boolean zoned = " with time zone".equals(zone);
        if (zone != null && !name.equals("time") && !name.equals("timestamp")) {
            return null;
        }
        return switch (name) {
            case "time" -> new SqlType.Time(fraction(first), zoned);
            case "timetz" -> new SqlType.Time(fraction(first), true);
            case "timestamp" -> new SqlType.Timestamp(fraction(first), zoned);
            case "timestamptz" -> new SqlType.Timestamp(fraction(first), true);
            case "numeric", "decimal", "dec" ->
                new SqlType.Decimal(first, first == null ? null : second == null ? Integer.valueOf(0) : second);
            case "char", "character", "nchar" -> new SqlType.Char(first == null ? Integer.valueOf(1) : first);
            case "varchar", "character varying", "char varying", "nchar varying" -> new SqlType.Varchar(first);
            case "float" -> floating(first == null ? DOUBLE : first);
            default -> first == null ? plain(name) : null;
        };
    }

    private static @Nullable SqlType plain(String name) {
        return switch (name) {
            case "boolean", "bool" -> new SqlType.Bool();
            case "smallint", "int2" -> new SqlType.Int(2);
            case "integer", "int", "int4" -> new SqlType.Int(4);
            case "bigint", "int8" -> new SqlType.Int(8);
            case "real", "float4" -> floating(SINGLE);
            case "double precision", "float8" -> floating(DOUBLE);
            case "text" -> new SqlType.Text();
            case "bytea" -> new SqlType.Varbinary(null);
            case "date" -> new SqlType.Date();
            case "uuid" -> new SqlType.Uuid();
            case "jsonb" -> new SqlType.Json();
            case "inet" -> new SqlType.Inet();
            default -> null;
        };
    }

    static SqlType floating(int bits) {
        return new SqlType.FloatingPoint(bits <= SINGLE ? SINGLE : DOUBLE);
    }

    /** Six digits are what the server keeps where none are said. */
    private static Integer fraction(@Nullable Integer digits) {
        return digits == null ? MICROSECONDS : Math.min(digits, MICROSECONDS);
    }

    /** Two more names that {@code format_type} never says. */
    private static String alias(String text) {
        String bit = text.replaceFirst("^varbit\\b", "bit varying");
        return bit.equals("bit(1)") ? "bit" : bit;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The text in lower case, with single blanks between words and none around symbols. */
    private static String canonical(String text) {
        try {
            List<Token> tokens = Lexer.tokens(text, PostgresqlSyntax.SYNTAX);
            StringBuilder canonical = new StringBuilder();
            boolean blank = false;
            for (Token token : tokens) {
                boolean symbol = token.kind() == Token.Kind.SYMBOL;
                boolean closed = canonical.length() > 0 && canonical.charAt(canonical.length() - 1) == ')';
                canonical.append(!symbol && (blank || closed) ? " " : "").append(word(token));
                blank = !symbol && token.kind() != Token.Kind.NUMBER;
            }
            return canonical.toString().replaceFirst("^(pg_catalog\\.|national )", "");
        } catch (UnterminatedException e) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> PostgresqlSyntax.SYNTAX.name(token.unquoted());
            default -> token.text();
        };
    }
}
