package dev.orm.run;

import dev.orm.script.ScriptHeader;
import dev.orm.script.SqlScript;
import java.util.Optional;

/**
 * The script that a step runs.
 *
 * @param asksBeforeDestroying whether what it destroys has to be allowed: whoever undoes has said so already
 */
record StepScript(SqlScript script, ScriptHeader header, boolean asksBeforeDestroying) {

    /** Nothing where the step only writes rows. */
    static Optional<StepScript> of(Step step) {
        return step.accept(new StepVisitor<Optional<StepScript>>() {
            @Override
            public Optional<StepScript> visitUpgrade(Step.Upgrade upgrade) {
                return Optional.of(new StepScript(
                        upgrade.script().upgrade(), upgrade.script().header(), true));
            }

            @Override
            public Optional<StepScript> visitSkip(Step.Skip skip) {
                return Optional.empty();
            }

            @Override
            public Optional<StepScript> visitBaseline(Step.Baseline baseline) {
                SqlScript script = baseline.script().script();
                return Optional.of(new StepScript(script, script.header(), true));
            }

            @Override
            public Optional<StepScript> visitDowngrade(Step.Downgrade downgrade) {
                return Optional.of(
                        new StepScript(downgrade.undo(), downgrade.undo().header(), false));
            }

            @Override
            public Optional<StepScript> visitRepeat(Step.Repeat repeat) {
                SqlScript script = repeat.script().script();
                return Optional.of(new StepScript(script, script.header(), true));
            }

            @Override
            public Optional<StepScript> visitStamp(Step.Stamp stamp) {
                return Optional.empty();
            }

            @Override
            public Optional<StepScript> visitRebase(Step.Rebase rebase) {
                return Optional.empty();
            }
        });
    }
}
