package dev.orm.script;

import dev.orm.script.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the text of a Java migration says about it: its class, its annotations, whether it can be undone. */
final class JavaSource {
    private static final Set<String> TYPES = Set.of("class", "record", "enum", "interface");

    private final String name;
    private final String simpleName;
    private final String text;
    private final List<Token> tokens;
    private final int type;

    /** @throws JavaMigrationException where no class has the file's name */
    JavaSource(String name, String simpleName, String text) {
        this.name = name;
        this.simpleName = simpleName;
        this.text = text;
        this.tokens = JavaTokens.of(text);
        this.type = declared();
    }

    private int declared() {
        int depth = 0;
        for (int index = 0; index + 1 < tokens.size(); index++) {
            depth += depth(tokens.get(index));
            if (depth == 0
                    && TYPES.contains(tokens.get(index).text())
                    && tokens.get(index + 1).is(simpleName)) {
                return index;
            }
        }
        throw JavaMigrationException.noClass(name, simpleName);
    }

    String simpleName() {
        return simpleName;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The token that says what sort of type it is: {@code class}. */
    int type() {
        return type;
    }

    /** The bracket that closes one, or the token before where none opens. */
    static int closing(List<Token> tokens, int opening) {
        if (!tokens.get(opening).is("(")) {
            return opening - 1;
        }
        int index = opening;
        for (int depth = 1; depth > 0 && index + 1 < tokens.size(); ) {
            index++;
            depth += depth(tokens.get(index));
        }
        return index;
    }

    /** With the package. */
    String className() {
        StringBuilder className = new StringBuilder();
        if (!tokens.isEmpty() && tokens.get(0).is("package")) {
            for (int index = 1; index < tokens.size() && !tokens.get(index).is(";"); index++) {
                className.append(tokens.get(index).text());
            }
            className.append('.');
        }
        return className.append(simpleName).toString();
    }

    /** The tokens, a line each: comments and blanks do not count. */
    String bare() {
        return tokens.stream().map(Token::text).collect(Collectors.joining("\n"));
    }

    /** Whether the class has a method of that name. */
    boolean has(String method) {
        int depth = 0;
        for (int index = type; index + 1 < tokens.size(); index++) {
            depth += depth(tokens.get(index));
            if (depth == 1
                    && tokens.get(index).is(method)
                    && tokens.get(index + 1).is("(")) {
                return true;
            }
        }
        return false;
    }

    /** Those of the class, each with its strings. */
    List<JavaAnnotation> annotations() {
        List<JavaAnnotation> all = new ArrayList<>();
        int depth = 0;
        for (int index = 0; index < type; index++) {
            depth += depth(tokens.get(index));
            if (depth == 0 && (tokens.get(index).is(";") || tokens.get(index).is("}"))) {
                all.clear();
            }
            if (depth == 0 && tokens.get(index).is("@")) {
                all.add(annotation(index));
            }
        }
        return all;
    }

    private JavaAnnotation annotation(int at) {
        int index = at + 1;
        while (index + 2 < type && tokens.get(index + 1).is(".")) {
            index += 2;
        }
        List<String> values = new ArrayList<>();
        String simple = tokens.get(index).text();
        if (tokens.get(index + 1).is("(")) {
            int depth = 0;
            do {
                index++;
                depth += depth(tokens.get(index));
                if (tokens.get(index).isString()) {
                    values.add(JavaText.value(tokens.get(index).text()));
                } else if (JavaAnnotation.isOurs(simple) && isComputed(tokens.get(index))) {
                    throw JavaMigrationException.notLiteral(
                            name, tokens.get(index).line(), simple);
                }
            } while (depth > 0 && index + 1 < type);
        }
        return new JavaAnnotation(simple, values, tokens.get(at).line());
    }

    private static boolean isComputed(Token token) {
        boolean word = Character.isJavaIdentifierStart(token.text().charAt(0));
        return token.is("+") || (word && !token.is("value"));
    }

    /** The text with an annotation more on its class, on the same lines. */
    String withAnnotation(String annotation) {
        int offset = tokens.get(type).offset();
        return text.substring(0, offset) + annotation + " " + text.substring(offset);
    }

    private static int depth(Token token) {
        return switch (token.text()) {
            case "{", "(" -> 1;
            case "}", ")" -> -1;
            default -> 0;
        };
    }
}
