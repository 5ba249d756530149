package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;

/** A step that would leave rows whose foreign keys point nowhere. */
public final class BrokenReferencesException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private BrokenReferencesException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static BrokenReferencesException of(String step, String script, List<String> broken, String state) {
        String first = String.join("; ", broken.subList(0, Math.min(SHOWN, broken.size())));
        return new BrokenReferencesException(
                step + " would break foreign keys",
                script,
                broken.size() > SHOWN ? first + "; and " + (broken.size() - SHOWN) + " more" : first,
                "everything this step did was rolled back; " + state
                        + "; let the script move or delete these rows too, and run it again");
    }
}
