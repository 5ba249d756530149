package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A default as the value that ends up in the column: {@code TRUE} is 1, {@code '1.5'} in a decimal(10,2) is 1.50. */
final class StoredValue {
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?\\s*");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d{2})(\\d{2}))(?:[ T](.+))?");
    private static final Pattern CLOCK = Pattern.compile("(-?)(\\d{1,3}):(\\d{1,2})(?::(\\d{1,2}))?(?:\\.(\\d{1,9}))?");
    private static final MathContext SINGLE = new MathContext(6, RoundingMode.HALF_UP);
    private static final Pattern NUMERIC_RAW = Pattern.compile("(tinyint|smallint|mediumint|integer|bigint|year)\\b.*");
    private static final Pattern BINARY_RAW = Pattern.compile("binary\\b.*");

    private final ExpressionText texts;
    private final Literals literals;

    StoredValue(Syntax syntax) {
        this.texts = new ExpressionText(syntax);
        this.literals = new Literals(syntax);
    }

    /** Null where nothing but NULL is stored. */
    @Nullable
    DefaultValue of(Column column) {
        DefaultValue value = column.defaultValue();
        if (value instanceof DefaultValue.Identity) {
            return DefaultValue.Identity.byDefault();
        }
        if (value instanceof DefaultValue.Expression expression) {
            Literal constant = constant(expression.sql());
            return constant == null
                    ? new DefaultValue.Expression(texts.canonical(expression.sql()))
                    : stored(constant, column.type());
        }
        return value instanceof Literal literal ? stored(literal, column.type()) : null;
    }

    /** The expression as a constant, where it is one. */
    @Nullable
    Literal constant(String sql) {
        try {
            List<Token> tokens = texts.unwrapped(sql);
            if (tokens.size() == 1) {
                return constant(tokens.get(0));
            }
            return tokens.size() > 1 && tokens.get(0).isSymbol("-") ? negative(tokens) : null;
        } catch (UnterminatedException e) {
            return null;
        }
    }

    /** {@code -5}, or {@code -(5)} as MySQL shows it. */
    private static @Nullable Literal negative(List<Token> tokens) {
        List<Token> behind = ExpressionText.unwrapped(tokens.subList(1, tokens.size()));
        boolean number = behind.size() == 1 && behind.get(0).kind() == Token.Kind.NUMBER;
        return number ? Literal.number("-" + behind.get(0).text()) : null;
    }

    private @Nullable Literal constant(Token token) {
        return switch (token.kind()) {
            case NUMBER -> number(token.text());
            case STRING -> string(token);
            case WORD -> word(token);
            default -> null;
        };
    }

    private static Literal number(String text) {
        return text.startsWith("0x") || text.startsWith("0X")
                ? new Literal(Literal.Kind.BYTES, text.substring(2).toUpperCase(Locale.ROOT))
                : Literal.number(text);
    }

    private Literal string(Token token) {
        String text = token.text();
        return switch (Character.toLowerCase(text.charAt(0))) {
            case 'x' ->
                new Literal(
                        Literal.Kind.BYTES, text.substring(2, text.length() - 1).toUpperCase(Locale.ROOT));
            case 'b' -> Literal.number(new BigInteger("0" + text.substring(2, text.length() - 1), 2).toString());
            default -> Literal.string(literals.value(token));
        };
    }

    private static @Nullable Literal word(Token token) {
        return switch (token.upper()) {
            case "TRUE", "FALSE" ->
                new Literal(Literal.Kind.BOOLEAN, token.text().toLowerCase(Locale.ROOT));
            case "NULL" -> Literal.nothing();
            default -> null;
        };
    }

    private @Nullable Literal stored(Literal literal, SqlType type) {
        if (literal.kind() == Literal.Kind.NULL) {
            return null;
        }
        if (isNumeric(type)) {
            return numeric(literal, type);
        }
        if (isBinary(type)) {
            return bytes(literal, type);
        }
        return Literal.string(moment(text(literal), type));
    }

    private static boolean isNumeric(SqlType type) {
        return type instanceof SqlType.Int
                || type instanceof SqlType.Bool
                || type instanceof SqlType.Decimal
                || type instanceof SqlType.FloatingPoint
                || (type instanceof SqlType.Raw raw
                        && (NUMERIC_RAW.matcher(raw.text()).matches()
                                || raw.text().startsWith("bit")
                                || raw.text().startsWith("float")
                                || raw.text().startsWith("double")));
    }

    private static boolean isBinary(SqlType type) {
        return type instanceof SqlType.Varbinary
                || type instanceof SqlType.Blob
                || (type instanceof SqlType.Raw raw
                        && BINARY_RAW.matcher(raw.text()).matches());
    }

    private static Literal numeric(Literal literal, SqlType type) {
        String text = literal.kind() == Literal.Kind.BYTES
                ? new BigInteger("0" + literal.text(), 16).toString()
                : text(literal);
        if (!NUMBER.matcher(text).matches()) {
            return Literal.string(text);
        }
        return Literal.number(plain(rounded(new BigDecimal(text.strip()), type)));
    }

    private static BigDecimal rounded(BigDecimal number, SqlType type) {
        if (type instanceof SqlType.Decimal decimal) {
            return number.setScale(decimal.scale() == null ? 0 : decimal.scale(), RoundingMode.HALF_UP);
        }
        if (type instanceof SqlType.FloatingPoint floating) {
            boolean single = floating.bits() != null && floating.bits() <= 24;
            return single ? number.round(SINGLE) : new BigDecimal(Double.toString(number.doubleValue()));
        }
        boolean whole = type instanceof SqlType.Int || type instanceof SqlType.Bool;
        return whole ? number.setScale(0, RoundingMode.HALF_UP) : number;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(Literal literal) {
        return switch (literal.kind()) {
            case BOOLEAN -> literal.text().equalsIgnoreCase("true") ? "1" : "0";
            case BYTES -> new String(HexFormat.of().parseHex(literal.text()), StandardCharsets.UTF_8);
            default -> literal.text();
        };
    }

    /** A fixed binary is filled up with zero bytes, and shown with them or without. */
    private static Literal bytes(Literal literal, SqlType type) {
        String hex = literal.kind() == Literal.Kind.BYTES
                ? literal.text().toUpperCase(Locale.ROOT)
                : HexFormat.of().withUpperCase().formatHex(text(literal).getBytes(StandardCharsets.UTF_8));
        boolean fixed = type instanceof SqlType.Raw;
        return new Literal(Literal.Kind.BYTES, fixed ? hex.replaceFirst("(00)+$", "") : hex);
    }

    private static String moment(String text, SqlType type) {
        if (type instanceof SqlType.Time time) {
            return clock(text, digits(time.precision()));
        }
        if (type instanceof SqlType.Uuid) {
            return text.toLowerCase(Locale.ROOT);
        }
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return text;
        }
        boolean dashes = moment.group(2) != null;
        String date =
                moment.group(1) + "-" + two(moment.group(dashes ? 2 : 4)) + "-" + two(moment.group(dashes ? 3 : 5));
        if (type instanceof SqlType.Date) {
            return date;
        }
        boolean dated = type instanceof SqlType.Timestamp
                || (type instanceof SqlType.Raw raw && raw.text().startsWith("timestamp"));
        String clock = moment.group(6) == null ? "00:00" : moment.group(6);
        return dated ? date + " " + clock(clock, Moments.digits(type)) : text;
    }

    private static String clock(String text, int digits) {
        Matcher clock = CLOCK.matcher(text);
        return clock.matches()
                ? clock.group(1) + two(clock.group(2)) + ":" + two(clock.group(3)) + ":" + two(clock.group(4))
                        + fraction(clock.group(5), digits)
                : text;
    }

    private static String two(@Nullable String digits) {
        return digits == null ? "00" : digits.length() < 2 ? "0" + digits : digits;
    }

    private static int digits(@Nullable Integer precision) {
        return precision == null ? 0 : precision;
    }

    private static String fraction(@Nullable String written, int digits) {
        String padded = (written == null ? "" : written) + "000000000";
        return digits == 0 ? "" : "." + padded.substring(0, digits);
    }
}
