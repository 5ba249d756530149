package dev.orm.run;

import dev.orm.script.CallbackEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moments around a whole run, in their order.
 *
 * @param before all steps, whether there are any or not
 * @param afterRevisions before the first repeatable, or where there is none
 * @param beforeRepeatables only where there is one
 * @param afterSteps only where something was done
 * @param afterError instead of what comes after, where a step failed; null: none
 */
record RunEvents(
        List<CallbackEvent> before,
        List<CallbackEvent> afterRevisions,
        List<CallbackEvent> beforeRepeatables,
        List<CallbackEvent> afterSteps,
        List<CallbackEvent> after,
        @Nullable CallbackEvent afterError,
        @Nullable EachEvents each) {

    static final RunEvents UPGRADE = new RunEvents(
            List.of(
                    CallbackEvent.BEFORE_VALIDATE,
                    CallbackEvent.AFTER_VALIDATE,
                    CallbackEvent.CREATE_SCHEMA,
                    CallbackEvent.BEFORE_CREATE_SCHEMA,
                    CallbackEvent.BEFORE_MIGRATE),
            List.of(CallbackEvent.AFTER_VERSIONED),
            List.of(CallbackEvent.BEFORE_REPEATABLES),
            List.of(CallbackEvent.AFTER_MIGRATE_APPLIED),
            List.of(CallbackEvent.AFTER_MIGRATE),
            CallbackEvent.AFTER_MIGRATE_ERROR,
            EachEvents.MIGRATE);

    static final RunEvents DOWNGRADE = new RunEvents(
            List.of(CallbackEvent.BEFORE_UNDO),
            List.of(),
            List.of(),
            List.of(),
            List.of(CallbackEvent.AFTER_UNDO),
            CallbackEvent.AFTER_UNDO_ERROR,
            EachEvents.UNDO);

    /** Runs no script: stamp and rebase. */
    static final RunEvents NONE = new RunEvents(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    /** Those that come also where there is no step. */
    Set<CallbackEvent> always() {
        Set<CallbackEvent> always = EnumSet.noneOf(CallbackEvent.class);
        always.addAll(before);
        always.addAll(afterRevisions);
        always.addAll(after);
        return always;
    }

    /** All that a run may come to. */
    Set<CallbackEvent> all() {
        Set<CallbackEvent> all = always();
        all.addAll(beforeRepeatables);
        all.addAll(afterSteps);
        if (afterError != null) {
            all.add(afterError);
        }
        if (each != null) {
            all.addAll(each.all());
        }
        return all;
    }
}
