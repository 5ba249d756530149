package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands for values in SQL that a person wrote.
 *
 * @param count question marks outside of quotes and comments; two side by side are the operator {@code ?}
 * @param others {@code :name}, {@code ?1}, where the database takes them for values
 */
record QuestionMarks(String sql, int count, List<String> others) {

    static QuestionMarks of(String sql, Dialect dialect) {
        int count = 0;
        List<String> others = new ArrayList<>();
        int pairEnd = -1;
        for (Token token : Lexer.tokens(sql, dialect.syntax())) {
            boolean mark = token.kind() == Token.Kind.PARAMETER && token.text().equals("?");
            if (mark) {
                boolean pair = token.start() == pairEnd;
                count += pair ? -1 : 1;
                pairEnd = pair ? -1 : token.end();
            } else if (token.kind() == Token.Kind.PARAMETER) {
                others.add(token.text());
            }
        }
        return new QuestionMarks(sql, count, dialect.queries().namedParameters() ? others : List.of());
    }

    void require(int values) {
        if (!others.isEmpty()) {
            throw ParameterCountException.named(sql, others.get(0));
        }
        if (count != values) {
            throw ParameterCountException.of(sql, count, values);
        }
    }
}
