package dev.orm.dialect.mysql;

import dev.orm.dialect.ClientScript;
import dev.orm.sql.Lexer;
import dev.orm.sql.SqlMode;
import dev.orm.sql.Syntax;
import java.util.List;

/**
 * A file for {@code mysql} or {@code mariadb}.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/mysql-commands.html">Commands of the client</a>
 */
final class MySqlClientScript implements ClientScript {
    private static final String LOCK = "concat('orm_', left(sha2(lower(database()), 256), 32))";
    private static final List<String> DELIMITERS = List.of("//", "$$", ";;", "//orm//");

    private final Syntax syntax;

    MySqlClientScript(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public List<String> opening() {
        return List.of(
                "-- run with: mysql --comments --default-character-set=utf8mb4 DATABASE < this file (or mariadb)",
                "set names utf8mb4;",
                SqlMode.ours().setting() + ";",
                guard("get_lock(" + LOCK + ", 60) = 1", "another run of orm holds the lock"));
    }

    @Override
    public List<String> begin(boolean foreignKeys) {
        return List.of("start transaction;");
    }

    /** The client cuts at each semicolon, those in the bodies of triggers and procedures too. */
    @Override
    public String statement(String sql) {
        boolean cut = Lexer.tokens(sql, syntax).stream().anyMatch(token -> token.isSymbol(";"));
        if (!cut) {
            return sql + "\n;";
        }
        String delimiter = DELIMITERS.stream()
                .filter(each -> !sql.contains(each))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a statement that holds every delimiter"));
        return "delimiter " + delimiter + "\n" + sql + "\n" + delimiter + "\ndelimiter ;";
    }

    /**
     * Neither server raises an error of one's own outside a routine, but both quote what they cannot read: the sentence
     * is prepared as if it were a statement.
     */
    @Override
    public String guard(String condition, String sentence) {
        return "set @orm_guard = if(" + condition + ", 'do 0', " + syntax.literal(sentence) + ");\n"
                + "prepare orm_guard from @orm_guard;\n"
                + "execute orm_guard;\n"
                + "deallocate prepare orm_guard;";
    }

    @Override
    public List<String> commit() {
        return List.of("commit;");
    }

    @Override
    public List<String> closing() {
        return List.of("do release_lock(" + LOCK + ");");
    }

    @Override
    public String user() {
        return "user()";
    }
}
