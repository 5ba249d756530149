package dev.orm.dialect.postgresql;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A default as a value of its column's type, so that {@code 'yes'} and {@code true} are one where both mean that. */
final class CanonicalDefault {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\\\x([0-9a-fA-F]{2})*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:([0-3][0-7]{2})|\\\\)");
    private static final Set<String> TRUE = Set.of("true", "tru", "tr", "t", "yes", "ye", "y", "on", "1");
    private static final Set<String> FALSE = Set.of("false", "fals", "fal", "fa", "f", "no", "n", "off", "of", "0");

    private final ValueKind kind;

    private CanonicalDefault(ValueKind kind) {
        this.kind = kind;
    }

    /** Null where the default is NULL, which is none. */
    static @Nullable DefaultValue of(@Nullable DefaultValue value, SqlType type) {
        CanonicalDefault canonical = new CanonicalDefault(ValueKind.of(type));
        if (value instanceof DefaultValue.Expression expression) {
            DefaultValue read = DefaultReader.read(CanonicalExpression.of(expression.sql()));
            return read instanceof Literal literal ? canonical.literal(literal) : read;
        }
        return value instanceof Literal literal ? canonical.literal(literal) : value;
    }

    private @Nullable DefaultValue literal(Literal literal) {
        if (literal.kind() == Literal.Kind.NULL) {
            return null;
        }
        String text = literal.text();
        return switch (kind) {
            case BOOLEAN -> bool(literal);
            case NUMBER -> number(literal, text.strip().replace("_", ""));
            case BYTES -> bytes(literal);
            case TEXT -> Literal.string(text);
            case DATE, TIME, TIMESTAMP -> time(text.strip());
            case UUID -> Literal.string(uuid(text.strip().toLowerCase(Locale.ROOT)));
            default -> new DefaultValue.Expression(PostgresqlSyntax.SYNTAX.literal(text));
        };
    }

    /** The server takes one without dashes too. */
    private static String uuid(String text) {
        return text.replaceFirst(
                "^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$", "$1-$2-$3-$4-$5");
    }

    private static Literal bool(Literal literal) {
        String text = literal.text().strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(text)) {
            return new Literal(Literal.Kind.BOOLEAN, "true");
        }
        return FALSE.contains(text) ? new Literal(Literal.Kind.BOOLEAN, "false") : literal;
    }

    private static Literal number(Literal written, String text) {
        boolean hexadecimal = text.matches("0[xX][0-9a-fA-F]{1,16}");
        if (!hexadecimal && !NUMBER.matcher(text).matches()) {
            return written;
        }
        BigDecimal number = hexadecimal ? new BigDecimal(new BigInteger(text.substring(2), 16)) : new BigDecimal(text);
        return Literal.number(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private static Literal bytes(Literal literal) {
        String text = literal.text();
        if (literal.kind() == Literal.Kind.BYTES) {
            return new Literal(Literal.Kind.BYTES, text.toUpperCase(Locale.ROOT));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new Literal(Literal.Kind.BYTES, text.substring(2).toUpperCase(Locale.ROOT));
        }
        byte[] bytes = unescaped(text).getBytes(StandardCharsets.ISO_8859_1);
        return new Literal(Literal.Kind.BYTES, HexFormat.of().withUpperCase().formatHex(bytes));
    }

    /** The bytes as characters: {@code \\000} is octal, {@code \\\\} a backslash. */
    private static String unescaped(String text) {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return ESCAPED.matcher(bytes).replaceAll(match -> {
            String digits = match.group(1);
            String one = digits == null ? "\\" : String.valueOf((char) Integer.parseInt(digits, 8));
            return Matcher.quoteReplacement(one);
        });
    }

    private DefaultValue time(String text) {
        try {
            return switch (kind) {
                case DATE -> Literal.string(LocalDate.parse(text).toString());
                case TIME -> Literal.string(LocalTime.parse(text).toString());
                default -> Literal.string(dateTime(text).toString());
            };
        } catch (DateTimeException e) {
            return new DefaultValue.Expression(PostgresqlSyntax.SYNTAX.literal(text));
        }
    }

    private static LocalDateTime dateTime(String text) {
        String one = text.replace(' ', 'T').replaceFirst("(\\+00(:?00)?|Z)$", "");
        return one.indexOf('T') < 0 ? LocalDate.parse(one).atStartOfDay() : LocalDateTime.parse(one);
    }
}
