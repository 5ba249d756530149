package dev.orm.dialect.mysql;

import dev.orm.dialect.StandardDdl;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether values that fit into one type may not fit into another. */
final class MySqlCapacity {
    private static final Pattern CHAR = Pattern.compile("char\\((\\d+)\\)");
    private static final Pattern TIMESTAMP = Pattern.compile("timestamp(?:\\((\\d)\\))?");
    private static final StandardDdl STANDARD = new StandardDdl(
            Syntax.standard(),
            new MySqlTypeNames(ServerFacts.usual(
                    "mysql",
                    "8.0",
                    Features.ofMySql(new ServerVersion(8, 0, 12)),
                    MySqlDialectProvider.USUAL_COLLATION)));

    private MySqlCapacity() {}

    static boolean narrows(SqlType written, SqlType rewritten) {
        SqlType before = known(written);
        SqlType after = known(rewritten);
        if (before instanceof SqlType.Enumeration values) {
            return !holds(after, values);
        }
        return !before.equals(after) && STANDARD.narrows(before, after);
    }

    private static boolean holds(SqlType after, SqlType.Enumeration before) {
        if (after instanceof SqlType.Enumeration values) {
            return Set.copyOf(values.values()).containsAll(before.values());
        }
        int longest = before.values().stream().mapToInt(String::length).max().orElse(0);
        return !STANDARD.narrows(new SqlType.Varchar(longest), after);
    }

    /** Types without a member of their own, as the one that holds the same values. */
    private static SqlType known(SqlType type) {
        if (!(type instanceof SqlType.Raw raw)) {
            return type;
        }
        Matcher character = CHAR.matcher(raw.text());
        if (character.matches()) {
            return new SqlType.Char(Integer.valueOf(character.group(1)));
        }
        Matcher timestamp = TIMESTAMP.matcher(raw.text());
        if (timestamp.matches()) {
            return new SqlType.Timestamp(
                    timestamp.group(1) == null ? Integer.valueOf(0) : Integer.valueOf(timestamp.group(1)), false);
        }
        return raw.text().equals("tinyint(1)") ? new SqlType.Int(1) : type;
    }
}
