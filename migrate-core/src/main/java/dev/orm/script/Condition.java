package dev.orm.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression such as {@code prod==prod && (1!=2 || true)}; its placeholders have their values already. */
final class Condition {
    private static final Pattern TOKEN = Pattern.compile("\\s*(&&|\\|\\||==|!=|\\(|\\)|(?:(?!&&|\\|\\||==|!=)[^()])+)");

    private final String file;
    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int position;

    Condition(String file, String text) {
        this.file = file;
        this.text = text;
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.find()) {
            tokens.add(matcher.group(1).strip());
        }
    }

    /** @throws ScriptConfigException where it is none */
    boolean holds() {
        boolean value = either();
        if (position < tokens.size()) {
            throw wrong();
        }
        return value;
    }

    private boolean either() {
        boolean value = both();
        while (skip("||")) {
            boolean other = both();
            value = value || other;
        }
        return value;
    }

    private boolean both() {
        boolean value = single();
        while (skip("&&")) {
            boolean other = single();
            value = value && other;
        }
        return value;
    }

    private boolean single() {
        if (skip("(")) {
            boolean value = either();
            if (!skip(")")) {
                throw wrong();
            }
            return value;
        }
        String left = word();
        if (skip("==")) {
            return left.equals(word());
        }
        if (skip("!=")) {
            return !left.equals(word());
        }
        if (!left.equals("true") && !left.equals("false")) {
            throw wrong();
        }
        return left.equals("true");
    }

    /** Nothing is a word too: a placeholder may stand for nothing. */
    private String word() {
        boolean isWord = position < tokens.size()
                && !List.of("&&", "||", "==", "!=", "(", ")").contains(tokens.get(position));
        return isWord ? tokens.get(position++) : "";
    }

    private boolean skip(String token) {
        boolean found = position < tokens.size() && tokens.get(position).equals(token);
        position += found ? 1 : 0;
        return found;
    }

    private ScriptConfigException wrong() {
        return ScriptConfigException.wrongValue(
                file, "shouldExecute", text, "true, false, A==B or A!=B, joined by &&, || and brackets");
    }
}
