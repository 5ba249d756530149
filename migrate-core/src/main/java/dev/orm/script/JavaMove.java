package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.script.JavaTokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The source of a Java migration for another version: its class is called otherwise and says anew what it stands on. */
final class JavaMove {
    private final String text;
    private final List<Token> tokens;
    private final int type;
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    private JavaMove(JavaSource source) {
        this.text = source.text();
        this.tokens = source.tokens();
        this.type = source.type();
    }

    private record Edit(int end, String replacement) {}

    /** @param says whether it is to name its parents */
    static String of(JavaSource source, String className, Revision revision, boolean says) {
        JavaMove move = new JavaMove(source);
        move.rename(source.simpleName(), className);
        if (says && !move.annotate("Revises", revision.parents())) {
            String added = JavaFile.annotation("dev.orm.operation.Revises", texts(revision.parents()));
            int start = move.declaration();
            move.edits.put(start, new Edit(start, added + "\n"));
        }
        if (!revision.dependsOn().isEmpty()) {
            move.annotate("DependsOn", revision.dependsOn());
        }
        return move.edited();
    }

    private static List<String> texts(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::text).toList();
    }

    private void rename(String before, String after) {
        for (Token token : tokens) {
            if (token.is(before)) {
                edits.put(token.offset(), new Edit(token.end(), after));
            }
        }
    }

    /** Whether the class has such an annotation, which has these values then. */
    private boolean annotate(String simpleName, Collection<RevisionId> ids) {
        for (int at = 0; at + 1 < type; at++) {
            int named = at + 1;
            while (named + 2 < type && tokens.get(named + 1).is(".")) {
                named += 2;
            }
            if (tokens.get(at).is("@") && tokens.get(named).is(simpleName)) {
                int last = JavaSource.closing(tokens, named + 1);
                String written = text.substring(
                        tokens.get(at + 1).offset(), tokens.get(named).end());
                edits.put(
                        tokens.get(at).offset(),
                        new Edit(tokens.get(last).end(), JavaFile.annotation(written, texts(ids))));
                return true;
            }
        }
        return false;
    }

    /** Where the class's annotations and modifiers begin. */
    private int declaration() {
        int start = 0;
        int depth = 0;
        for (int index = 0; index < type; index++) {
            Token token = tokens.get(index);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is(";") || token.is("}"))) {
                start = index + 1;
            }
        }
        return tokens.get(start).offset();
    }

    private String edited() {
        StringBuilder edited = new StringBuilder(text);
        edits.descendingMap().forEach((start, edit) -> edited.replace(start, edit.end(), edit.replacement()));
        return edited.toString();
    }
}
