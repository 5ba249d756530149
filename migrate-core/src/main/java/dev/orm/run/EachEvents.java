package dev.orm.run;

import dev.orm.script.CallbackEvent;
import java.util.EnumSet;
import java.util.Set;

/** The moments around one step. */
record EachEvents(
        CallbackEvent before,
        CallbackEvent beforeStatement,
        CallbackEvent afterStatement,
        CallbackEvent afterStatementError,
        CallbackEvent after,
        CallbackEvent afterError) {

    static final EachEvents MIGRATE = new EachEvents(
            CallbackEvent.BEFORE_EACH_MIGRATE,
            CallbackEvent.BEFORE_EACH_MIGRATE_STATEMENT,
            CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT,
            CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT_ERROR,
            CallbackEvent.AFTER_EACH_MIGRATE,
            CallbackEvent.AFTER_EACH_MIGRATE_ERROR);

    static final EachEvents UNDO = new EachEvents(
            CallbackEvent.BEFORE_EACH_UNDO,
            CallbackEvent.BEFORE_EACH_UNDO_STATEMENT,
            CallbackEvent.AFTER_EACH_UNDO_STATEMENT,
            CallbackEvent.AFTER_EACH_UNDO_STATEMENT_ERROR,
            CallbackEvent.AFTER_EACH_UNDO,
            CallbackEvent.AFTER_EACH_UNDO_ERROR);

    Set<CallbackEvent> all() {
        return EnumSet.of(before, beforeStatement, afterStatement, afterStatementError, after, afterError);
    }

    /** Those that run in the transaction of a step; the others come after it was rolled back. */
    static Set<CallbackEvent> inTransaction() {
        Set<CallbackEvent> all = EnumSet.noneOf(CallbackEvent.class);
        for (EachEvents each : new EachEvents[] {MIGRATE, UNDO}) {
            all.addAll(EnumSet.of(each.before, each.beforeStatement, each.afterStatement, each.after));
        }
        return all;
    }
}
