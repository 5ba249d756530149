package dev.orm.script;

import java.util.Optional;

/**
 * A moment at which Flyway runs scripts of that name.
 *
 * @see <a href="https://documentation.red-gate.com/fd/callback-events-277578994.html">Flyway: callback events</a>
 */
public enum CallbackEvent {
    AFTER_CONNECT("afterConnect"),
    BEFORE_VALIDATE("beforeValidate"),
    AFTER_VALIDATE("afterValidate"),
    CREATE_SCHEMA("createSchema"),
    BEFORE_CREATE_SCHEMA("beforeCreateSchema"),
    BEFORE_MIGRATE("beforeMigrate"),
    BEFORE_EACH_MIGRATE("beforeEachMigrate"),
    BEFORE_EACH_MIGRATE_STATEMENT("beforeEachMigrateStatement"),
    AFTER_EACH_MIGRATE_STATEMENT("afterEachMigrateStatement"),
    AFTER_EACH_MIGRATE_STATEMENT_ERROR("afterEachMigrateStatementError"),
    AFTER_EACH_MIGRATE("afterEachMigrate"),
    AFTER_EACH_MIGRATE_ERROR("afterEachMigrateError"),
    AFTER_VERSIONED("afterVersioned"),
    BEFORE_REPEATABLES("beforeRepeatables"),
    AFTER_MIGRATE_APPLIED("afterMigrateApplied"),
    AFTER_MIGRATE("afterMigrate"),
    AFTER_MIGRATE_ERROR("afterMigrateError"),
    BEFORE_UNDO("beforeUndo"),
    BEFORE_EACH_UNDO("beforeEachUndo"),
    BEFORE_EACH_UNDO_STATEMENT("beforeEachUndoStatement"),
    AFTER_EACH_UNDO_STATEMENT("afterEachUndoStatement"),
    AFTER_EACH_UNDO_STATEMENT_ERROR("afterEachUndoStatementError"),
    AFTER_EACH_UNDO("afterEachUndo"),
    AFTER_EACH_UNDO_ERROR("afterEachUndoError"),
    AFTER_UNDO("afterUndo"),
    AFTER_UNDO_ERROR("afterUndoError"),
    /** From here on: moments that Flyway has and no command of ours. */
    AFTER_VALIDATE_ERROR("afterValidateError"),
    BEFORE_CONNECT("beforeConnect"),
    BEFORE_BASELINE("beforeBaseline"),
    AFTER_BASELINE("afterBaseline"),
    AFTER_BASELINE_ERROR("afterBaselineError"),
    BEFORE_CLEAN("beforeClean"),
    AFTER_CLEAN("afterClean"),
    AFTER_CLEAN_ERROR("afterCleanError"),
    BEFORE_DEPLOY("beforeDeploy"),
    AFTER_DEPLOY("afterDeploy"),
    AFTER_DEPLOY_ERROR("afterDeployError"),
    BEFORE_INFO("beforeInfo"),
    AFTER_INFO("afterInfo"),
    AFTER_INFO_ERROR("afterInfoError"),
    BEFORE_REPAIR("beforeRepair"),
    AFTER_REPAIR("afterRepair"),
    AFTER_REPAIR_ERROR("afterRepairError");

    private final String id;

    CallbackEvent(String id) {
        this.id = id;
    }

    /** As file names begin. */
    public String id() {
        return id;
    }

    static Optional<CallbackEvent> named(String id) {
        for (CallbackEvent event : values()) {
            if (event.id.equals(id)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
