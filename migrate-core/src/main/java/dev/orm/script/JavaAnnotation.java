package dev.orm.script;

import dev.orm.operation.Branch;
import dev.orm.operation.DependsOn;
import dev.orm.operation.Made;
import dev.orm.operation.Revises;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An annotation of a Java migration's class.
 *
 * @param line where the source has it; 1 where there is only a class
 */
record JavaAnnotation(String simpleName, List<String> values, int line) {
    private static final Map<String, String> WORDS = Map.of(
            Revises.class.getSimpleName(), "revises",
            Branch.class.getSimpleName(), "branch",
            DependsOn.class.getSimpleName(), "depends-on",
            Made.class.getSimpleName(), "made");

    JavaAnnotation {
        values = List.copyOf(values);
    }

    static boolean isOurs(String simpleName) {
        return WORDS.containsKey(simpleName);
    }

    /** The {@code -- orm:} lines that say the same in an SQL script, each at its line as far as there is room. */
    static String header(List<JavaAnnotation> annotations) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        List<JavaAnnotation> ours = new ArrayList<>(annotations);
        ours.removeIf(annotation -> !isOurs(annotation.simpleName));
        ours.sort(Comparator.comparing(JavaAnnotation::line));
        for (JavaAnnotation annotation : ours) {
            for (; line < annotation.line; line++) {
                text.append('\n');
            }
            for (String value : annotation.headerValues()) {
                text.append("-- orm:")
                        .append(WORDS.get(annotation.simpleName))
                        .append(' ')
                        .append(value)
                        .append('\n');
                line++;
            }
        }
        return text.toString();
    }

    private List<String> headerValues() {
        if (simpleName.equals(Revises.class.getSimpleName())) {
            return List.of(values.isEmpty() ? "none" : String.join(", ", values));
        }
        return simpleName.equals(DependsOn.class.getSimpleName()) ? List.of(String.join(", ", values)) : values;
    }
}
