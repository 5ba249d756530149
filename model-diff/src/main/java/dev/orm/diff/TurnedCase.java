package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns {@code case c when 0 then 'NEW' when 1 then 'OLD' end} around: {@code case c when 'NEW' then 0 when 'OLD' then 1 end}. */
final class TurnedCase {
    private final List<Token> tokens;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int at;

    private TurnedCase(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Empty where the expression is anything else, or makes one value of two. */
    static Optional<String> of(String expression, String column, Syntax syntax) {
        TurnedCase turned = new TurnedCase(Lexer.tokens(expression, syntax));
        return turned.read(column) ? Optional.of(turned.sql(syntax.name(column))) : Optional.empty();
    }

    private boolean read(String column) {
        if (!takes("case") || !takesName(column)) {
            return false;
        }
        while (takes("when")) {
            Optional<String> from = literal();
            Optional<String> into = from.filter(value -> takes("then")).flatMap(value -> literal());
            if (into.isEmpty() || values.put(from.orElseThrow(), into.get()) != null) {
                return false;
            }
        }
        boolean ends = takes("else") ? takes("null") && takes("end") : takes("end");
        return ends && at == tokens.size() && isOneToOne();
    }

    private boolean isOneToOne() {
        return !values.isEmpty() && new HashSet<>(values.values()).size() == values.size();
    }

    private boolean takes(String word) {
        boolean taken = at < tokens.size() && tokens.get(at).isWord(word);
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean takesName(String column) {
        boolean taken = at < tokens.size()
                && tokens.get(at).isName()
                && tokens.get(at).unquoted().toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT));
        at += taken ? 1 : 0;
        return taken;
    }

    private Optional<String> literal() {
        List<String> words = new ArrayList<>();
        if (at < tokens.size() && tokens.get(at).isSymbol("-")) {
            words.add(tokens.get(at++).text());
        }
        boolean constant = at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.NUMBER
                        || (words.isEmpty() && tokens.get(at).kind() == Token.Kind.STRING));
        if (!constant) {
            return Optional.empty();
        }
        words.add(tokens.get(at++).text());
        return Optional.of(String.join("", words));
    }

    private String sql(String column) {
        StringBuilder sql = new StringBuilder("case " + column);
        values.forEach((from, into) ->
                sql.append(" when ").append(into).append(" then ").append(from));
        return sql.append(" end").toString();
    }
}
