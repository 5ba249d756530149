package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** Something that stays needs something that would go. */
public final class DependentException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DependentException(String what, String where, String why, String next) {
        super(ExitStatus.NO, what, where, why, next, null);
    }

    static DependentException of(List<Dependents.Dependent> dependents) {
        String gone =
                dependents.stream().map(Dependents.Dependent::needs).distinct().collect(Collectors.joining(", "));
        String lines = dependents.stream()
                .map(dependent -> dependent.text() + " needs " + dependent.needs())
                .distinct()
                .collect(Collectors.joining("; "));
        String flags = dependents.stream()
                .map(dependent -> "\n" + WrittenFlag.quoted("--drop", dependent.name()))
                .distinct()
                .collect(Collectors.joining());
        return new DependentException(
                "the models no longer have something that is still used",
                gone,
                lines + "; this history did not make it, so it is not dropped unasked",
                "drop it too (below), change it first in a revision of your own, or keep what it needs with"
                        + " models.exclude:" + flags);
    }
}
