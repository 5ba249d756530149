package dev.orm.dialect.postgresql;

import dev.orm.dialect.postgresql.Term.Top;
import dev.orm.sql.CanonicalText;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Expressions in one spelling, whether a person or the server wrote them: {@code s in ('a', 'b')} and {@code ((s)::text
 * = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))} are equal texts, and both still run.
 *
 * <p>Only casts that the server adds by itself are left out: those of constants, and those of texts to texts.
 */
final class CanonicalExpression {
    private static final Set<String> TEXTS =
            Set.of("text", "varchar", "char(1)", "bpchar", "name", "text[]", "varchar[]");
    private static final Set<String> TYPED_LITERALS = Set.of("date", "time", "timestamp", "timestamptz", "interval");
    private static final Map<String, String> OPERATORS =
            Map.of("!=", "<>", "~~", "like", "!~~", "not like", "~~*", "ilike", "!~~*", "not ilike");
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=", "!=");

    private static final int CHAIN = 0;
    private static final int PREDICATE = 1;
    private static final int COMPARISON = 2;
    private static final int MATCH = 3;
    private static final int OTHER = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int POWER = 7;
    private static final int SIGN = 8;

    private final ExpressionTokens tokens;

    private CanonicalExpression(ExpressionTokens tokens) {
        this.tokens = tokens;
    }

    /** What is not read here comes token by token. */
    static String of(String expression) {
        try {
            CanonicalExpression reader = new CanonicalExpression(new ExpressionTokens(expression));
            Term whole = reader.disjunction();
            if (reader.tokens.atEnd()) {
                return whole.text();
            }
        } catch (UnreadableExpressionException e) {
            return CanonicalText.of(expression, PostgresqlSyntax.SYNTAX);
        } catch (UnterminatedException e) {
            return expression.strip();
        }
        return CanonicalText.of(expression, PostgresqlSyntax.SYNTAX);
    }

    private Term disjunction() {
        return chain("or", Top.OR, this::conjunction);
    }

    private Term conjunction() {
        return chain("and", Top.AND, this::negation);
    }

    private Term chain(String word, Top top, Supplier<Term> member) {
        Term first = member.get();
        if (!tokens.isNext(word)) {
            return first;
        }
        List<String> members = new ArrayList<>(List.of(first.member(top)));
        while (tokens.take(word)) {
            members.add(member.get().member(top));
        }
        return new Term(String.join(" " + word + " ", members), top);
    }

    private Term negation() {
        return tokens.take("not") ? new Term("not " + negation().operand(), Top.NOT) : operation(CHAIN);
    }

    /** Precedence climbing, as https://www.postgresql.org/docs/current/sql-syntax-lexical.html has it. */
    private Term operation(int floor) {
        Term left = prefix();
        while (true) {
            int level = level();
            if (level <= floor) {
                return left;
            }
            left = level == PREDICATE ? predicate(left) : level == MATCH ? match(left) : binary(left, level);
        }
    }

    private int level() {
        String next = tokens.peek();
        if (next.equals("IS") || next.equals("ISNULL") || next.equals("NOTNULL")) {
            return PREDICATE;
        }
        boolean negated = next.equals("NOT");
        if (Set.of("IN", "BETWEEN", "LIKE", "ILIKE").contains(next) || negated) {
            return MATCH;
        }
        if (!tokens.isOperatorNext()) {
            return CHAIN;
        }
        if (COMPARISONS.contains(next)) {
            return COMPARISON;
        }
        return switch (next) {
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            case "^" -> POWER;
            default -> OTHER;
        };
    }

    private Term predicate(Term left) {
        if (tokens.take("isnull")) {
            return Term.operation(left.operand() + " is null");
        }
        if (tokens.take("notnull")) {
            return Term.operation(left.operand() + " is not null");
        }
        tokens.expect("is");
        String not = tokens.take("not") ? "not " : "";
        if (tokens.take("distinct", "from")) {
            return Term.operation(left.operand() + " is " + not + "distinct from "
                    + operation(PREDICATE).operand());
        }
        String what = tokens.next().text().toLowerCase(Locale.ROOT);
        if (!Set.of("null", "true", "false", "unknown").contains(what)) {
            throw new UnreadableExpressionException();
        }
        return Term.operation(left.operand() + " is " + not + what);
    }

    private Term match(Term left) {
        String not = tokens.take("not") ? "not " : "";
        if (tokens.take("in")) {
            tokens.expect("(");
            return oneOf(left, not.isEmpty(), items(")"));
        }
        if (tokens.take("between")) {
            String low = operation(MATCH).operand();
            tokens.expect("and");
            String high = operation(MATCH).operand();
            return not.isEmpty()
                    ? new Term(left.operand() + " >= " + low + " and " + left.operand() + " <= " + high, Top.AND)
                    : new Term(left.operand() + " < " + low + " or " + left.operand() + " > " + high, Top.OR);
        }
        String word = tokens.next().text().toLowerCase(Locale.ROOT);
        if (!word.equals("like") && !word.equals("ilike")) {
            throw new UnreadableExpressionException();
        }
        Term pattern = operation(MATCH);
        if (tokens.isNext("escape")) {
            throw new UnreadableExpressionException();
        }
        return Term.operation(left.operand() + " " + not + word + " " + pattern.operand());
    }

    private Term binary(Term left, int level) {
        String written = tokens.next().text();
        String operator = OPERATORS.getOrDefault(written, written);
        if (tokens.isAt(1, "(") && (tokens.isNext("any") || tokens.isNext("all"))) {
            return quantified(left, operator);
        }
        Term right = operation(level);
        return Term.operation(left.operand() + " " + operator + " " + right.operand());
    }

    private Term quantified(Term left, String operator) {
        String quantifier = tokens.next().text().toLowerCase(Locale.ROOT);
        tokens.expect("(");
        Term array = disjunction();
        tokens.expect(")");
        boolean any = operator.equals("=") && quantifier.equals("any");
        boolean none = operator.equals("<>") && quantifier.equals("all");
        List<String> members = array.members();
        if (members != null && (any || none)) {
            return oneOf(left, any, members);
        }
        return Term.operation(left.operand() + " " + operator + " " + quantifier + " (" + array.text() + ")");
    }

    /** A list of one is a comparison. */
    private static Term oneOf(Term left, boolean in, List<String> members) {
        if (members.size() == 1) {
            return Term.operation(left.operand() + (in ? " = " : " <> ") + members.get(0));
        }
        return Term.operation(left.operand() + (in ? " in (" : " not in (") + String.join(", ", members) + ")");
    }

    private Term prefix() {
        if (tokens.take("-")) {
            Term operand = operation(SIGN);
            return operand.top() == Top.LITERAL
                    ? Term.literal("-" + operand.text())
                    : Term.operation("-" + operand.operand());
        }
        if (tokens.take("+")) {
            return operation(SIGN);
        }
        return postfix(primary());
    }

    private Term postfix(Term primary) {
        Term term = primary;
        while (true) {
            if (tokens.take("::")) {
                term = cast(term, CastTypes.read(tokens));
            } else if (tokens.take("[")) {
                term = Term.atom(term.operand() + "[" + list("]") + "]");
            } else if (tokens.take("collate")) {
                term = Term.operation(term.operand() + " collate " + CastTypes.name(tokens));
            } else {
                return term;
            }
        }
    }

    private static Term cast(Term term, String type) {
        boolean constant = term.top() == Top.LITERAL || (term.members() != null && type.endsWith("[]"));
        return constant || TEXTS.contains(type) ? term : Term.atom(term.operand() + "::" + type);
    }

    private Term primary() {
        if (tokens.take("(")) {
            Term inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        if (tokens.isKind(0, Token.Kind.NUMBER) || tokens.isKind(0, Token.Kind.STRING)) {
            return Term.literal(literal(tokens.next().text()));
        }
        if (tokens.take("array", "[")) {
            return Term.array(items("]"));
        }
        if (tokens.take("cast", "(")) {
            Term inner = disjunction();
            tokens.expect("as");
            String type = CastTypes.read(tokens);
            tokens.expect(")");
            return cast(inner, type);
        }
        return tokens.take("case") ? choice() : named();
    }

    private static String literal(String text) {
        boolean number = Character.isDigit(text.charAt(0)) || text.charAt(0) == '.';
        return number ? text.toLowerCase(Locale.ROOT) : text;
    }

    private Term choice() {
        StringBuilder text = new StringBuilder("case");
        if (!tokens.isNext("when")) {
            text.append(' ').append(disjunction().operand());
        }
        while (tokens.take("when")) {
            text.append(" when ").append(disjunction().text());
            tokens.expect("then");
            text.append(" then ").append(disjunction().text());
        }
        if (tokens.take("else")) {
            String otherwise = disjunction().text();
            text.append(otherwise.equals("null") ? "" : " else " + otherwise);
        }
        tokens.expect("end");
        return Term.atom(text.append(" end").toString());
    }

    private Term named() {
        if (tokens.isKind(1, Token.Kind.STRING)
                && TYPED_LITERALS.contains(tokens.peek().toLowerCase(Locale.ROOT))) {
            tokens.next();
            return Term.literal(tokens.next().text());
        }
        String name = CastTypes.name(tokens);
        if (name.equals("trim") && tokens.isNext("(")) {
            return trimmed();
        }
        if (tokens.take("(")) {
            String arguments = list(")");
            return Term.atom(
                    name.equals("now") && arguments.isEmpty() ? "current_timestamp" : name + "(" + arguments + ")");
        }
        return name.equals("null") || name.equals("true") || name.equals("false")
                ? Term.literal(name)
                : Term.atom(name);
    }

    /** {@code trim(both 'x' from s)} is {@code btrim(s, 'x')}. */
    private Term trimmed() {
        tokens.expect("(");
        String function = tokens.take("leading") ? "ltrim" : tokens.take("trailing") ? "rtrim" : "btrim";
        tokens.take("both");
        List<String> arguments = new ArrayList<>();
        if (!tokens.isNext("from")) {
            arguments.add(disjunction().text());
        }
        if (tokens.take("from")) {
            arguments.add(0, disjunction().text());
        }
        tokens.expect(")");
        return Term.atom(function + "(" + String.join(", ", arguments) + ")");
    }

    private String list(String close) {
        return String.join(", ", items(close));
    }

    /** What stands between commas, up to the closing bracket. */
    private List<String> items(String close) {
        List<String> all = new ArrayList<>();
        if (tokens.take("*")) {
            tokens.expect(close);
            return List.of("*");
        }
        while (!tokens.take(close)) {
            if (!all.isEmpty()) {
                tokens.expect(",");
            }
            all.add(disjunction().text());
        }
        return all;
    }
}
