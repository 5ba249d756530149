package dev.orm.run;

import dev.orm.revision.RevisionId;
import dev.orm.script.BaselineScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the baseline with which an empty database begins: the highest that holds nothing above the goal. */
final class BaselineChoice {
    private final ScriptDirectory scripts;
    private final History history;

    BaselineChoice(ScriptDirectory scripts, History history) {
        this.scripts = scripts;
        this.history = history;
    }

    Optional<Step.Baseline> of(Set<RevisionId> goal) {
        if (!history.applied().isEmpty() || goal.isEmpty()) {
            return Optional.empty();
        }
        List<BaselineScript> highestFirst = new ArrayList<>(scripts.baselines());
        Collections.reverse(highestFirst);
        for (BaselineScript baseline : highestFirst) {
            List<RevisionScript> contained = contained(baseline);
            if (isWithin(goal, baseline, contained) && !contained.isEmpty()) {
                return Optional.of(new Step.Baseline(baseline, contained));
            }
        }
        return Optional.empty();
    }

    private List<RevisionScript> contained(BaselineScript baseline) {
        return scripts.graph().revisions().stream()
                .filter(revision -> revision.id().compareTo(baseline.id()) <= 0)
                .map(revision -> scripts.script(revision.id()))
                .toList();
    }

    private boolean isWithin(Set<RevisionId> goal, BaselineScript baseline, List<RevisionScript> contained) {
        boolean whole = goal.containsAll(scripts.graph().revisions().stream()
                .map(revision -> revision.id())
                .toList());
        boolean below = Collections.max(goal).compareTo(baseline.id()) >= 0;
        return (whole || below)
                && contained.stream()
                        .allMatch(script -> goal.contains(script.revision().id()));
    }
}
