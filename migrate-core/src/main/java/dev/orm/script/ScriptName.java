package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration file's name, taken apart as Flyway does: {@code V1_2__add_invoices.sql}.
 *
 * <p>The name is split at the first {@code __}; each {@code _} of the description is a blank; without {@code __} the
 * whole rest is the version.
 *
 * @param version null for a repeatable script
 * @see <a href="https://documentation.red-gate.com/fd/migrations-271585107.html">Flyway: migrations</a>
 */
public record ScriptName(ScriptKind kind, @Nullable RevisionId version, String description) {
    static final String SEPARATOR = "__";

    /** Empty where the file's name is no migration's. */
    public static Optional<ScriptName> parse(String fileName) {
        String name = ScriptLanguage.withoutSuffix(fileName);
        return name.isEmpty()
                ? Optional.empty()
                : ScriptKind.of(name.charAt(0)).flatMap(kind -> parse(kind, name.substring(1)));
    }

    private static Optional<ScriptName> parse(ScriptKind kind, String rest) {
        int separator = rest.indexOf(SEPARATOR);
        String version = separator < 0 ? rest : rest.substring(0, separator);
        String description = separator < 0
                ? ""
                : rest.substring(separator + SEPARATOR.length()).replace('_', ' ');
        if (kind == ScriptKind.REPEATABLE) {
            return version.isEmpty() ? Optional.of(new ScriptName(kind, null, description)) : Optional.empty();
        }
        return RevisionId.isValid(version)
                ? Optional.of(new ScriptName(kind, RevisionId.of(version), description))
                : Optional.empty();
    }
}
