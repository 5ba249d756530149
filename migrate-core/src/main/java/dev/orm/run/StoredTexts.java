package dev.orm.run;

import org.jspecify.annotations.Nullable;

/** The texts of a script as they were when it was applied, placeholders unresolved; null: none, or too long to keep. */
public record StoredTexts(
        @Nullable String upgrade, @Nullable String undo) {
    private static final int LONGEST = 1_000_000;
    private static final StoredTexts NONE = new StoredTexts(null, null);

    static StoredTexts none() {
        return NONE;
    }

    static StoredTexts of(@Nullable String upgrade, @Nullable String undo) {
        return new StoredTexts(unlessTooLong(upgrade), unlessTooLong(undo));
    }

    private static @Nullable String unlessTooLong(@Nullable String text) {
        return text == null || text.length() > LONGEST ? null : text;
    }
}
