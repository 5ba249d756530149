package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.List;

/** The {@code .conf} file beside a script cannot be followed. */
public final class ScriptConfigException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final List<String> KEYS =
            List.of("encoding", "executeInTransaction", "placeholderReplacement", "shouldExecute");

    private ScriptConfigException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static ScriptConfigException unknownKey(String file, String key) {
        return new ScriptConfigException(
                "unknown key " + key,
                file,
                "known here: " + String.join(", ", KEYS),
                NearestName.of(key, KEYS)
                        .map(near -> "write " + near + ", or take the line out")
                        .orElse("take the line out"));
    }

    static ScriptConfigException wrongValue(String file, String key, String value, String expected) {
        return new ScriptConfigException(
                "wrong value for " + key,
                file,
                "found " + (value.isEmpty() ? "nothing" : value) + ", expected " + expected,
                "mend the line");
    }
}
