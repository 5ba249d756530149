package dev.orm.run;

import dev.orm.script.ScriptDirectory;

/** Where a run finds its scripts. */
interface ScriptSource {

    /** @param database what it is, as {@code {vendor}} stands for it in locations */
    ScriptDirectory read(String database);

    /** The same, read already where it does not depend on the database, so that none is opened for nothing. */
    ScriptSource early();

    /** Scripts that were read. */
    static ScriptSource of(ScriptDirectory scripts) {
        return new ScriptSource() {
            @Override
            public ScriptDirectory read(String database) {
                return scripts;
            }

            @Override
            public ScriptSource early() {
                return this;
            }
        };
    }
}
