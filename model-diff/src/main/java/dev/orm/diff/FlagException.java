package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.Collection;

/** A flag that says something that cannot be meant. */
public final class FlagException extends OrmException {
    private static final long serialVersionUID = 1L;

    private FlagException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    /** The flag is not written as it should be. */
    static FlagException malformed(String flag, String value, String form) {
        return new FlagException(
                "cannot read " + flag + " " + value, "it should look like " + flag + " " + form, "write it so");
    }

    /** The flag names something that is not there. */
    static FlagException unknown(String flag, String value, String missing, Collection<String> known) {
        String near = NearestName.of(missing, known)
                .map(name -> "did you mean " + name + "?")
                .orElse("look at what is there with: orm inspect, orm check -v");
        return new FlagException(
                flag + " " + value + " names something that is not there", "there is no " + missing, near);
    }

    /** The flag would drop what the models have. */
    static FlagException modelled(String flag, String value) {
        return new FlagException(
                flag + " " + value + " names something that the models have",
                "what they have stays",
                "take it out of the models, or leave the flag out");
    }

    /** The name that the flag gives is not free. */
    static FlagException taken(String flag, String value, String why) {
        return new FlagException(
                flag + " " + value + " gives a name that is taken",
                why,
                "give it another name in the model, or rename what has it as well; both may change places");
    }

    /** The flag has nothing to do. */
    static FlagException pointless(String flag, String value, String why) {
        return new FlagException(flag + " " + value + " has nothing to do", why, "leave the flag out");
    }
}
