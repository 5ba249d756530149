package dev.orm.mapping.tables;

import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.OnDelete;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Name;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The foreign key of a reference: whether there is one, what it is called, what it does. */
final class ForeignKeys {
    private ForeignKeys() {}

    /** Of the annotation for all columns, where it says something, else that of the columns. */
    static ForeignKeyAnnotation written(ForeignKeyAnnotation forAll, List<JoinColumnAnnotation> columns) {
        return Stream.concat(Stream.of(forAll), columns.stream().map(JoinColumnAnnotation::foreignKey))
                .filter(annotation -> !annotation.equals(ForeignKeyAnnotation.unsaid()))
                .findFirst()
                .orElse(forAll);
    }

    /** Empty where a constraint is not wanted, or cannot be because the rows are spread over tables. */
    static Optional<ForeignKey> of(Join join, ForeignKeyAnnotation written, @Nullable OnDelete onDelete) {
        if (written.mode() == ForeignKeyAnnotation.Mode.NO_CONSTRAINT || !join.referable()) {
            return Optional.empty();
        }
        String name = written.name();
        Name given = name == null || name.isEmpty() ? null : Name.given(NamingStrategy.unquoted(name));
        ForeignKey bare = ForeignKey.of(given, join.columnNames(), join.referencedTable(), join.referencedColumns());
        ForeignKey defined = withClauses(withClauses(bare, written.definition()), written.options());
        return Optional.of(onDelete == null ? defined : defined.withActions(action(onDelete), defined.onUpdate()));
    }

    static Action action(OnDelete onDelete) {
        return switch (onDelete) {
            case NO_ACTION -> Action.NO_ACTION;
            case RESTRICT -> Action.RESTRICT;
            case CASCADE -> Action.CASCADE;
            case SET_NULL -> Action.SET_NULL;
            case SET_DEFAULT -> Action.SET_DEFAULT;
        };
    }

    /** What a person's SQL says of actions and deferral; columns and table follow from the mapping. */
    private static ForeignKey withClauses(ForeignKey key, @Nullable String sql) {
        if (sql == null || sql.isBlank()) {
            return key;
        }
        List<Token> tokens = Lexer.tokens(sql, Syntax.standard());
        Action onDelete = actionAfter(tokens, "DELETE", key.onDelete());
        Action onUpdate = actionAfter(tokens, "UPDATE", key.onUpdate());
        ForeignKey acting = key.withActions(onDelete, onUpdate);
        return new ForeignKey(
                acting.name(),
                acting.columns(),
                acting.referencedTable(),
                acting.referencedColumns(),
                onDelete,
                onUpdate,
                acting.match(),
                deferral(tokens, key.deferral()),
                acting.options());
    }

    private static Action actionAfter(List<Token> tokens, String event, Action unsaid) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at - 1).isWord("ON") && tokens.get(at).isWord(event)) {
                String next = at + 2 < tokens.size() ? tokens.get(at + 2).upper() : "";
                return action(tokens.get(at + 1).upper(), next);
            }
        }
        return unsaid;
    }

    private static Action action(String word, String next) {
        return switch (word) {
            case "CASCADE" -> Action.CASCADE;
            case "RESTRICT" -> Action.RESTRICT;
            case "SET" -> next.equals("DEFAULT") ? Action.SET_DEFAULT : Action.SET_NULL;
            default -> Action.NO_ACTION;
        };
    }

    private static Deferral deferral(List<Token> tokens, Deferral unsaid) {
        List<String> words = tokens.stream().map(Token::upper).toList();
        int at = words.indexOf("DEFERRABLE");
        if (at < 0) {
            return unsaid;
        }
        if (at > 0 && words.get(at - 1).equals("NOT")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return words.contains("DEFERRED") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }
}
