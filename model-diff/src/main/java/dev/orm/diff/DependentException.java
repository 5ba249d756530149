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

    /** @param renames notices of what looks like a rename */
    static DependentException of(List<Dependents.Dependent> dependents, List<Notice> renames) {
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
        String other = renames.stream()
                .filter(notice -> dependents.stream()
                        .anyMatch(dependent -> dependent.needs().equals(part(notice))))
                .map(notice -> notice.text() + "; else ")
                .collect(Collectors.joining());
        return new DependentException(
                "the models no longer have something that is still used",
                gone,
                lines + "; this history did not make it, so it is not dropped unasked",
                other + "drop it too (below), change it first in a revision of your own, or keep what it needs with"
                        + " models.exclude:" + flags);
    }

    private static String part(Notice notice) {
        return notice.column() == null ? String.valueOf(notice.table()) : notice.table() + "." + notice.column();
    }
}
