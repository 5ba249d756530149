package dev.orm.run;

import dev.orm.script.SqlScript;
import org.jspecify.annotations.Nullable;

/** The texts of a script as they were when it was applied, placeholders unresolved; null: none, or too long to keep. */
public record StoredTexts(
        @Nullable String upgrade, @Nullable String undo) {
    private static final int LONGEST = 1_000_000;
    private static final StoredTexts NONE = new StoredTexts(null, null);

    static StoredTexts none() {
        return NONE;
    }

    static StoredTexts of(SqlScript upgrade, @Nullable SqlScript undo) {
        return new StoredTexts(text(upgrade), undo == null ? null : text(undo));
    }

    private static @Nullable String text(SqlScript script) {
        return script.textUpTo(LONGEST).orElse(null);
    }
}
