package dev.orm.dialect.postgresql;

import dev.orm.sql.Token;
import java.util.Locale;
import java.util.Set;

/** Types and names within an expression. */
final class CastTypes {
    private static final Set<String> CONTINUED = Set.of("VARYING", "PRECISION", "WITH", "WITHOUT", "TIME", "ZONE");
    private static final Set<String> KEYWORDS = Set.of(
            "AND",
            "OR",
            "NOT",
            "IN",
            "IS",
            "LIKE",
            "ILIKE",
            "BETWEEN",
            "THEN",
            "WHEN",
            "ELSE",
            "END",
            "AS",
            "FROM",
            "FOR",
            "SELECT",
            "ROW",
            "EXISTS",
            "ANY",
            "ALL",
            "SOME",
            "OVERLAPS",
            "AT",
            "DISTINCT",
            "SIMILAR");

    private CastTypes() {}

    /** The type that stands next, in its canonical spelling. */
    static String read(ExpressionTokens tokens) {
        StringBuilder type = new StringBuilder(name(tokens));
        while (CONTINUED.contains(tokens.peek())) {
            type.append(' ').append(tokens.next().text());
        }
        if (tokens.isNext("(")) {
            while (!tokens.isNext(")")) {
                type.append(tokens.next().text());
            }
            type.append(tokens.next().text());
            while (CONTINUED.contains(tokens.peek())) {
                type.append(' ').append(tokens.next().text());
            }
        }
        while (tokens.take("[")) {
            if (!tokens.take("]")) {
                tokens.next();
                tokens.expect("]");
            }
            type.append("[]");
        }
        PostgresqlTypeNames names = new PostgresqlTypeNames();
        return names.spell(names.read(type.toString()));
    }

    /** A name with its qualifiers, folded; {@code pg_catalog} goes without saying. */
    static String name(ExpressionTokens tokens) {
        String name = part(tokens);
        while (tokens.isNext(".")) {
            tokens.expect(".");
            String behind = part(tokens);
            name = name.equals("pg_catalog") ? behind : name + "." + behind;
        }
        return name;
    }

    private static String part(ExpressionTokens tokens) {
        Token token = tokens.next();
        if (!token.isName() || (token.kind() == Token.Kind.WORD && KEYWORDS.contains(token.upper()))) {
            throw new UnreadableExpressionException();
        }
        return token.kind() == Token.Kind.QUOTED
                ? PostgresqlSyntax.SYNTAX.name(token.unquoted())
                : token.text().toLowerCase(Locale.ROOT);
    }
}
