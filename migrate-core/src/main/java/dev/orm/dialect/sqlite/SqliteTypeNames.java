package dev.orm.dialect.sqlite;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.SqlType;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite keeps a type as it was written. {@code spell(read(text))} is that text in lower case with single blanks;
 * what is no type that our own scripts write is {@link SqlType.Raw}.
 */
final class SqliteTypeNames implements TypeNames {
    private static final Pattern SHAPE = Pattern.compile("([a-z]+)(?:\\((\\d{1,9})(?:,(\\d{1,9}))?\\))?");

    @Override
    public String spell(SqlType type) {
        return type.accept(new SqliteTypeSpelling());
    }

    @Override
    public SqlType read(String text) {
        String canonical = canonical(text);
        Matcher shape = SHAPE.matcher(canonical);
        SqlType type = shape.matches() ? known(shape.group(1), number(shape.group(2)), number(shape.group(3))) : null;
        return type == null || !spell(type).equals(canonical) ? new SqlType.Raw(canonical) : type;
    }

    @Override
    public boolean sameStorage(SqlType one, SqlType other) {
        return Affinity.of(spell(one)) == Affinity.of(spell(other));
    }

    /** The text in lower case with one blank between words. */
    static String canonical(String text) {
        StringBuilder canonical = new StringBuilder();
        try {
            Token before = null;
            for (Token token : Lexer.tokens(text, SqliteSyntax.SYNTAX)) {
                canonical.append(before == null || isTight(before, token) ? "" : " ");
                canonical.append(token.text().toLowerCase(Locale.ROOT));
                before = token;
            }
            return canonical.toString();
        } catch (UnterminatedException e) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    private static boolean isTight(Token before, Token token) {
        boolean closes = before.isSymbol(")") && token.kind() != Token.Kind.SYMBOL;
        return !closes && (before.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.SYMBOL);
    }

    private static @Nullable SqlType known(String name, @Nullable Integer first, @Nullable Integer second) {
        return switch (name) {
            case "boolean" -> new SqlType.Bool();
            case "tinyint" -> new SqlType.Int(1);
            case "smallint" -> new SqlType.Int(2);
            case "integer" -> new SqlType.Int(4);
            case "bigint" -> new SqlType.Int(8);
            case "float" -> new SqlType.FloatingPoint(null);
            case "numeric" -> new SqlType.Decimal(first, second);
            case "char" -> new SqlType.Char(first);
            case "varchar" -> new SqlType.Varchar(first);
            case "text" -> new SqlType.Text();
            case "clob" -> new SqlType.Clob(null);
            case "blob" -> new SqlType.Blob(null);
            case "date" -> new SqlType.Date();
            case "time" -> new SqlType.Time(first, false);
            case "timestamp" -> new SqlType.Timestamp(null, false);
            default -> null;
        };
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
