package dev.orm.cli.command;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.script.ScriptDirectory;

/** The migrations folders that the configuration names. */
final class Folders {
    private Folders() {}

    static ScriptDirectory read(MigrationConfig config) {
        return ScriptDirectory.read(config.locations(), config.undo());
    }
}
