package dev.orm.script;

import java.util.Optional;

/** What a migration file is, by the letter its name begins with. */
public enum ScriptKind {
    VERSIONED('V'),
    UNDO('U'),
    REPEATABLE('R'),
    BASELINE('B');

    private final char prefix;

    ScriptKind(char prefix) {
        this.prefix = prefix;
    }

    char prefix() {
        return prefix;
    }

    static Optional<ScriptKind> of(char prefix) {
        for (ScriptKind kind : values()) {
            if (kind.prefix == prefix) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
