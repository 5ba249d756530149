package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something is wrong with the files of a migrations folder. */
public final class ScriptFolderException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ScriptFolderException(
            ExitStatus exit, String what, @Nullable String where, String why, String next, @Nullable Throwable cause) {
        super(exit, what, where, why, next, cause);
    }

    static ScriptFolderException missing(Path folder) {
        return new ScriptFolderException(
                ExitStatus.USAGE,
                "no migrations folder " + folder,
                null,
                "migrations.locations names it and there is no such folder",
                "make the folder (mkdir " + folder + "), or mend migrations.locations",
                null);
    }

    static ScriptFolderException upwards(String location) {
        return new ScriptFolderException(
                ExitStatus.USAGE,
                "a location leads out of its folder: " + location,
                null,
                "where .. leads depends on links, and another place has something else there",
                "write a folder below the working directory, or the whole path from the root",
                null);
    }

    static ScriptFolderException notOnClassPath(String location) {
        return new ScriptFolderException(
                ExitStatus.USAGE,
                "no migrations folder " + location,
                null,
                "the class path has no such folder, neither in a folder nor in a jar",
                "see that it is packed (src/main/resources/...), and that its jar has entries for folders",
                null);
    }

    static ScriptFolderException unreadable(Path folder, Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new ScriptFolderException(
                ExitStatus.USAGE,
                "cannot read the migrations folder " + folder,
                null,
                cause.getClass().getSimpleName() + message,
                "make the folder and what is in it readable for this user",
                cause);
    }

    static ScriptFolderException outside(String file, Path folder) {
        return new ScriptFolderException(
                ExitStatus.FAILED,
                "a script lies outside its folder",
                file,
                "it is a symbolic link that leads out of " + folder,
                "put the file itself into the folder, or name where it leads in migrations.locations",
                null);
    }

    /** @param name of the file, as far as it could be a callback's */
    static ScriptFolderException badName(String file, String name) {
        List<String> events =
                Stream.of(CallbackEvent.values()).map(CallbackEvent::id).toList();
        return new ScriptFolderException(
                ExitStatus.FAILED,
                "a file's name is no migration's",
                file,
                "names are V20261120231500__add_invoices.sql, U... for its undo, R__name.sql for a repeatable one,"
                        + " B20261120231500__name.sql for a baseline, and those of callbacks such as beforeMigrate.sql",
                NearestName.of(name, events)
                        .map(near -> "rename the file to " + near + ".sql if that is what it is, or take it out of the"
                                + " folder")
                        .orElse("rename the file, or take it out of the folder"),
                null);
    }

    static ScriptFolderException duplicate(String what, String one, String other) {
        return new ScriptFolderException(
                ExitStatus.FAILED,
                "two scripts for " + what,
                one + ", " + other,
                "only one of them can be meant",
                "give one of them another version, or take it out",
                null);
    }

    static ScriptFolderException undoWithoutUpgrade(String file, RevisionId id) {
        return new ScriptFolderException(
                ExitStatus.FAILED,
                "an undo script without its upgrade",
                file,
                "there is no V script of version " + id,
                "restore the V script (where it was applied, orm show " + id + " prints it), or take this one out",
                null);
    }

    static ScriptFolderException severalHeads(String file, RevisionId id, List<RevisionId> heads) {
        String list = heads.stream().map(RevisionId::text).collect(Collectors.joining(", "));
        return new ScriptFolderException(
                ExitStatus.FAILED,
                "nobody says what revision " + id + " revises",
                file,
                "the revisions before it have several heads: " + list,
                "add the line -- orm:revises " + heads.get(heads.size() - 1) + " (or another of them) to the file",
                null);
    }
}
