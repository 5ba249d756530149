package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** A column would get a type that something which stays as it is cannot use. */
public final class StrandedTextException extends OrmException {
    private static final long serialVersionUID = 1L;

    /** What uses the column, by the name that {@code --drop} takes. */
    record User(String name, String text) {}

    private StrandedTextException(String what, String where, String why, String next) {
        super(ExitStatus.NO, what, where, why, next, null);
    }

    static StrandedTextException of(String column, List<User> users) {
        String texts = users.stream().map(User::text).collect(Collectors.joining("; "));
        String flags = users.stream()
                .map(user -> "\n" + WrittenFlag.quoted("--drop", user.name()))
                .distinct()
                .collect(Collectors.joining());
        return new StrandedTextException(
                "what stands on column " + column + " does not fit its new type",
                "column " + column,
                texts + ": this server does not take it then, and the models say nothing else of it",
                "drop it (below) and make it anew in a revision of your own, or say in the models what it becomes:"
                        + flags);
    }
}
