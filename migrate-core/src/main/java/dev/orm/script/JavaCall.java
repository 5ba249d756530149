package dev.orm.script;

import dev.orm.operation.Operations;

/** One of the two methods of a Java migration. */
public record JavaCall(JavaMigration migration, boolean isUndo) {

    /** @throws JavaMigrationException where it cannot be compiled, loaded or called */
    public void on(Operations operations) {
        if (isUndo) {
            migration.down(operations);
        } else {
            migration.up(operations);
        }
    }
}
