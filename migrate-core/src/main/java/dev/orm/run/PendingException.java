package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** A database that is not where the scripts of an application would take it. */
public final class PendingException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private PendingException(String why) {
        super(
                ExitStatus.NO,
                "the database is not up to date",
                null,
                why,
                "run orm upgrade, or whatever runs the migrations, before this",
                null);
    }

    static PendingException of(Place place, List<Step> pending) {
        String more = pending.size() > SHOWN ? " and " + (pending.size() - SHOWN) + " more" : "";
        return new PendingException("it is at " + place + ", and these are pending: "
                + pending.stream().limit(SHOWN).map(Step::toString).collect(Collectors.joining(", "))
                + more);
    }
}
