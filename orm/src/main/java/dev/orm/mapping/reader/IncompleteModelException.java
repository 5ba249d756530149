package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.ArrayList;
import java.util.List;

/** Something that decides the schema could not be read: nothing is guessed. */
public final class IncompleteModelException extends OrmException {
    private static final long serialVersionUID = 1L;

    private static final String LINE = "\n";

    private IncompleteModelException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static IncompleteModelException of(Problems problems) {
        return new IncompleteModelException(
                "the model cannot be read completely, so nothing is derived from it",
                String.join(LINE, problems.lines()),
                next(problems));
    }

    private static String next(Problems problems) {
        List<String> advice = new ArrayList<>();
        if (!problems.missingClasses().isEmpty() || !problems.missingTypes().isEmpty()) {
            advice.add(problems.origin().adding());
        }
        if (problems.origin().hasTypes() && !problems.missingTypes().isEmpty()) {
            advice.add("or say in orm.yaml how each is stored (" + TypeMeanings.WORDS + "):");
            advice.add("models:");
            advice.add("  types:");
            problems.missingTypes().forEach((name, word) -> advice.add("    " + name + ": " + word));
        }
        if (advice.isEmpty()) {
            advice.add("correct what is named above");
        }
        return String.join(LINE, advice);
    }
}
