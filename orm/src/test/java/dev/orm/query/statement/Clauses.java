package dev.orm.query.statement;

/** Breaks a statement before its clauses, as a person would; subqueries stay on the line of their clause. */
final class Clauses {
    private static final String[] WORDS = {
        "from ", "join ", "left join ", "where ", "group by ", "having ", "order by ", "limit ", "offset ", "set "
    };

    private Clauses() {}

    static String lines(String sql) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < sql.length(); at++) {
            char character = sql.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            boolean breaks = character == ' ' && depth == 0 && startsClause(sql, at + 1);
            text.append(breaks ? '\n' : character);
        }
        return text.append('\n').toString();
    }

    private static boolean startsClause(String sql, int at) {
        if (sql.startsWith("left join", at - "left ".length())) {
            return false;
        }
        for (String word : WORDS) {
            if (sql.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
