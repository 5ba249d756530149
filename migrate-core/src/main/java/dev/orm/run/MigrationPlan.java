package dev.orm.run;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run will do, in order. It prints one step per line.
 *
 * @param notices what a person should know of and need not act on
 */
public record MigrationPlan(List<Step> steps, List<String> notices) {

    public MigrationPlan {
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }
}
