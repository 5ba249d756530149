package dev.orm.dialect.mysql;

import dev.orm.schema.Table;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code SHOW CREATE TABLE} prints, cut into the lines of the table and what stands behind them. */
final class ShowCreate {
    /** {@code /*!80023 INVISIBLE *}{@code /}: for servers from that version on; with an M: for MariaDB alone. */
    private static final Pattern VERSIONED = Pattern.compile("/\\*M?!\\d{5,6} (.*?) ?\\*/", Pattern.DOTALL);

    private final String text;
    private final List<List<Token>> items = new ArrayList<>();
    private final List<Token> options = new ArrayList<>();

    private ShowCreate(String shown, Syntax syntax) {
        this.text = unhidden(shown);
        List<Token> tokens = Lexer.tokens(text, syntax);
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).isSymbol("(")) {
            open++;
        }
        int close = ExpressionText.closing(tokens, open);
        cut(tokens.subList(open + 1, Math.max(open + 1, close)));
        options.addAll(tokens.subList(close + 1, tokens.size()));
    }

    /** The text without the comments that the server itself reads. */
    static String unhidden(String shown) {
        return VERSIONED.matcher(shown).replaceAll("$1");
    }

    /** Of a table as it was read. */
    static ShowCreate of(Connection connection, Table table, MySqlDdl ddl) throws SQLException {
        String shown = shown(connection, ddl.name(table.name()));
        return new ShowCreate(new BareReferences(ddl.syntax()).quoted(shown, table), ddl.syntax());
    }

    /** @param name as SQL, of a table that refers to no other */
    static ShowCreate of(Connection connection, String name, Syntax syntax) throws SQLException {
        return new ShowCreate(shown(connection, name), syntax);
    }

    private static String shown(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet answer = statement.executeQuery("show create table " + name)) {
                answer.next();
                return answer.getString(2);
            }
        }
    }

    /** Columns, keys, indexes and checks, each as its tokens. */
    List<List<Token>> items() {
        return items;
    }

    /** What stands behind the closing parenthesis. */
    List<Token> options() {
        return options;
    }

    /** The source of some tokens that follow one another. */
    String source(List<Token> tokens) {
        return tokens.isEmpty()
                ? ""
                : text.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    private void cut(List<Token> inner) {
        List<Token> item = new ArrayList<>();
        int depth = 0;
        for (Token token : inner) {
            depth += token.isSymbol("(") ? 1 : 0;
            depth -= token.isSymbol(")") ? 1 : 0;
            if (depth == 0 && token.isSymbol(",")) {
                items.add(item);
                item = new ArrayList<>();
            } else {
                item.add(token);
            }
        }
        items.add(item);
    }
}
