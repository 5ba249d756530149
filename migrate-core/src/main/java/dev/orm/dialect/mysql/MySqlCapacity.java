package dev.orm.dialect.mysql;

import dev.orm.dialect.StandardDdl;
import dev.orm.schema.SqlType;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether values that fit into one type may not fit into another, or come out changed. */
final class MySqlCapacity {
    private static final Pattern CHAR = Pattern.compile("char\\((\\d+)\\)");
    private static final Pattern BINARY = Pattern.compile("binary\\((\\d+)\\)");
    private static final Pattern BITS = Pattern.compile("bit\\((\\d+)\\)");
    private static final Pattern SHOWN_WIDTH = Pattern.compile("(tinyint|smallint|mediumint|integer|bigint)\\(\\d+\\)");
    private static final Pattern TIMESTAMP = Pattern.compile("timestamp(?:\\((\\d)\\))?");
    private static final ServerFacts USUAL = ServerFacts.usual(
            "mysql", "8.0", Features.ofMySql(new ServerVersion(8, 0, 12)), MySqlDialectProvider.USUAL_COLLATION);
    private static final StandardDdl STANDARD = new StandardDdl(Syntax.standard(), new MySqlTypeNames(USUAL));

    private MySqlCapacity() {}

    static boolean narrows(SqlType written, SqlType rewritten) {
        SqlType before = known(written);
        SqlType after = known(rewritten);
        if (before.equals(after)) {
            return isTimestamp(rewritten) && !isTimestamp(written);
        }
        if (before instanceof SqlType.Enumeration values) {
            return !holds(after, values);
        }
        return !(growsAsSet(before, after) || growsAsBits(before, after))
                && (STANDARD.narrows(bytes(before), after) || (isTimestamp(rewritten) && !isTimestamp(written)));
    }

    /** It begins in 1970 and ends in 2038. */
    private static boolean isTimestamp(SqlType type) {
        return type instanceof SqlType.Raw raw && TIMESTAMP.matcher(raw.text()).matches();
    }

    private static boolean holds(SqlType after, SqlType.Enumeration before) {
        if (after instanceof SqlType.Enumeration values) {
            return Set.copyOf(values.values()).containsAll(before.values());
        }
        int longest = before.values().stream().mapToInt(String::length).max().orElse(0);
        return !STANDARD.narrows(new SqlType.Varchar(longest), after);
    }

    private static boolean growsAsSet(SqlType before, SqlType after) {
        return isSet(before) && isSet(after) && members(after).containsAll(members(before));
    }

    private static boolean isSet(SqlType type) {
        return type instanceof SqlType.Raw raw && raw.text().startsWith("set(");
    }

    private static Set<String> members(SqlType set) {
        return Lexer.tokens(((SqlType.Raw) set).text(), MySqlSyntax.of(USUAL)).stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    private static boolean growsAsBits(SqlType before, SqlType after) {
        OptionalInt from = length(BITS, before);
        OptionalInt to = length(BITS, after);
        return from.isPresent() && to.isPresent() && from.getAsInt() <= to.getAsInt();
    }

    private static OptionalInt length(Pattern pattern, SqlType type) {
        Matcher matcher = pattern.matcher(type instanceof SqlType.Raw raw ? raw.text() : "");
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** A type of a fixed number of bytes, as one that takes what it holds: another fixed number would fill it up. */
    private static SqlType bytes(SqlType type) {
        OptionalInt length = length(BINARY, type);
        return length.isPresent() ? new SqlType.Varbinary(length.getAsInt()) : type;
    }

    /** Types without a member of their own, as the one that holds the same values. */
    private static SqlType known(SqlType type) {
        if (!(type instanceof SqlType.Raw raw)) {
            return type;
        }
        OptionalInt characters = length(CHAR, type);
        if (characters.isPresent()) {
            return new SqlType.Char(characters.getAsInt());
        }
        Matcher timestamp = TIMESTAMP.matcher(raw.text());
        if (timestamp.matches()) {
            return new SqlType.Timestamp(
                    timestamp.group(1) == null ? Integer.valueOf(0) : Integer.valueOf(timestamp.group(1)), false);
        }
        Matcher width = SHOWN_WIDTH.matcher(raw.text());
        return width.matches() ? TypeReader.read(width.group(1), USUAL).type() : type;
    }
}
