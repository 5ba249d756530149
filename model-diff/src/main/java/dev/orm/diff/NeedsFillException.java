package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** Columns become NOT NULL, and nobody said what the rows that are there get. */
public final class NeedsFillException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NeedsFillException(String what, String where, String why, String next) {
        super(ExitStatus.NO, what, where, why, next, null);
    }

    static NeedsFillException of(List<ColumnRef> columns) {
        String flags = columns.stream()
                .map(column -> "\n" + WrittenFlag.of("--fill", column + "=EXPR") + "   or   "
                        + WrittenFlag.of("--nullable", column.toString()))
                .collect(Collectors.joining());
        return new NeedsFillException(
                columns.size() == 1
                        ? "a column needs a value for the rows that are there"
                        : columns.size() + " columns need a value for the rows that are there",
                columns.stream().map(ColumnRef::toString).collect(Collectors.joining(", ")),
                "NOT NULL without a default, on a table that is older than this revision; nothing was written",
                "say for each column what old rows get, or let it be null, and run again:" + flags);
    }
}
