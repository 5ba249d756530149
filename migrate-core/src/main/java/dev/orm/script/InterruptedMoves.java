package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that a rebase or a squash was moving when its process died. */
public final class InterruptedMoves {
    private final Path file;
    private final MoveJournal journal;

    private InterruptedMoves(Path file, MoveJournal journal) {
        this.file = file;
        this.journal = journal;
    }

    /** Empty where none was interrupted, or is at work. */
    public static Optional<InterruptedMoves> in(List<Path> locations) {
        Path file = MoveJournal.in(locations.get(0));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InterruptedMoves(file, MoveJournal.read(file)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw InterruptedMovesException.unreadable(file, e);
        }
    }

    /** @throws InterruptedMovesException where there are some */
    static void refuse(List<Path> locations) {
        if (Files.exists(MoveJournal.in(locations.get(0)))) {
            throw InterruptedMovesException.in(MoveJournal.in(locations.get(0)));
        }
    }

    /** The folders with all files as they were; whether that is the end of it is for the database to say. */
    public ScriptDirectory asBefore(List<Path> locations, @Nullable Path undoFolder) {
        try {
            journal.takeBack();
            return new DirectoryReader(locations, undoFolder).read();
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(file, e);
        }
    }

    /** Whether a database that has these revisions has made the move already. */
    public boolean areMadeIn(Collection<RevisionId> applied) {
        return journal.versions().values().stream().anyMatch(applied::contains);
    }

    /** @param forward whether the files are to be as they would have been */
    public void settle(boolean forward) {
        try {
            if (forward) {
                journal.finish();
            } else {
                journal.takeBack();
            }
            Files.delete(file);
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(file, e);
        }
    }
}
