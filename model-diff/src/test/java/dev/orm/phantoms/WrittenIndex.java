package dev.orm.phantoms;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.IndexPart.Nulls;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code CREATE INDEX}, and the value that a model would hold for it. */
record WrittenIndex(String table, Index index) {
    private static final Pattern STATEMENT =
            Pattern.compile("create (?:(\\w+) )?index (\\S+) on (\\S+) (?:using (\\w+) )?\\((.*)");
    private static final Pattern PART =
            Pattern.compile("(.+?)(?: collate (\\S+))?(?: (\\w+_ops))?(?: (asc|desc))?(?: nulls (first|last))?");
    private static final Pattern PREFIX = Pattern.compile("(\\w+)\\((\\d+)\\)");

    static WrittenIndex parse(String statement) {
        Matcher matcher = STATEMENT.matcher(statement);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(statement);
        }
        String kind = matcher.group(1) == null ? "" : matcher.group(1);
        int close = closing(matcher.group(5));
        String rest = matcher.group(5).substring(close + 1).strip();
        String[] predicate = rest.split("where ", 2);
        Options options = options(predicate[0]);
        options = kind.isEmpty() || kind.equals("unique") ? options : options.with("method", kind);
        String method = matcher.group(4);
        options = method == null || method.equals("btree") ? options : options.with("method", method);
        return new WrittenIndex(
                matcher.group(3),
                new Index(
                        Name.given(matcher.group(2)),
                        kind.equals("unique"),
                        split(matcher.group(5).substring(0, close)).stream()
                                .map(WrittenIndex::part)
                                .toList(),
                        predicate.length == 2 ? predicate[1] : null,
                        options));
    }

    private static Options options(String text) {
        Options options = Options.none();
        Matcher include = Pattern.compile("include \\((.*?)\\)").matcher(text);
        if (include.find()) {
            options = options.with("include", include.group(1).replace(" ", ""));
        }
        options = text.contains("nulls not distinct") ? options.with("nulls-not-distinct", "") : options;
        options = text.contains("invisible") || text.contains("ignored") ? options.with("invisible", "") : options;
        Matcher comment = Pattern.compile("comment '(.*)'").matcher(text);
        return comment.find() ? options.with("comment", comment.group(1).replace("''", "'")) : options;
    }

    private static IndexPart part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        String what = matcher.group(1);
        Matcher prefix = PREFIX.matcher(what);
        Options options =
                matcher.group(3) == null ? Options.none() : Options.none().with("opclass", matcher.group(3));
        boolean prefixed = prefix.matches();
        options = prefixed ? options.with("prefix", prefix.group(2)) : options;
        boolean expression = !prefixed && what.contains("(");
        String nulls = matcher.group(5);
        return new IndexPart(
                expression ? null : prefixed ? prefix.group(1) : what,
                expression ? withoutParentheses(what) : null,
                "desc".equals(matcher.group(4)),
                nulls == null ? null : Nulls.valueOf(nulls.toUpperCase(Locale.ROOT)),
                matcher.group(2) == null ? null : matcher.group(2).replace("\"", ""),
                options);
    }

    private static String withoutParentheses(String expression) {
        boolean whole = expression.startsWith("(") && closing(expression.substring(1)) == expression.length() - 2;
        return whole ? expression.substring(1, expression.length() - 1) : expression;
    }

    /** Where the parenthesis closes that stands before the text. */
    private static int closing(String text) {
        int depth = 1;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char here = list.charAt(at);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (here == ',' && depth == 0) {
                parts.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
