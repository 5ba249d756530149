package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.cli.config.Durations;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.run.Place;
import dev.orm.run.RevisionState;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm current}: where the database stands. */
final class CurrentCommand implements Command {
    private static final String FOREVER = "365000h";
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Override
    public CommandSpec spec() {
        return Specs.command("current", "Shows the revisions that the database is at.")
                .flag("--check-heads", "exit 1 where it is not at every head")
                .optional("--wait", "TIME", FOREVER, "with --check-heads: wait until it is, or so long (5m)")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        boolean checked = invocation.has("--check-heads");
        if (invocation.has("--wait") && !checked) {
            throw UsageException.needs(
                    "--wait needs --check-heads",
                    "it waits until the database is at every head",
                    "add --check-heads, or leave --wait out");
        }
        Place place = place(
                invocation.workspace(), System.nanoTime() + patience(invocation).toNanos());
        invocation.output().result(new Current(place, invocation.workspace().scripts()));
        return checked && !place.atHeads() ? ExitStatus.NO : ExitStatus.DONE;
    }

    private static Duration patience(Invocation invocation) {
        return invocation
                .option("--wait")
                .map(text -> Durations.parse(text)
                        .orElseThrow(() ->
                                UsageException.wrongValue("--wait", text, "a time such as 60s or 5m, or nothing")))
                .orElse(Duration.ZERO);
    }

    /** Looked up again and again until it is at the heads; at the end of our patience, wherever it is. */
    private static Place place(Workspace workspace, long end) {
        String told = "";
        while (true) {
            boolean last = System.nanoTime() - end >= 0;
            Optional<Place> place = look(workspace, last);
            if (place.isPresent() && (last || place.get().atHeads())) {
                return place.get();
            }
            String where = place.map(at -> "the database is at " + at).orElse("the database does not answer");
            if (!where.equals(told)) {
                workspace.output().progress("waiting: " + where);
                told = where;
            }
            pause();
        }
    }

    /** Nothing where the database may be there later. */
    private static Optional<Place> look(Workspace workspace, boolean last) {
        try {
            return Optional.of(Runs.looking(workspace).place());
        } catch (OrmException e) {
            if (last || e.exit() != ExitStatus.LATER) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private record Current(Place place, ScriptDirectory scripts) implements Result {
        @Override
        public void print(Lines lines) {
            if (place.current().isEmpty()) {
                lines.line("base: no revision is applied");
            }
            for (Revision revision : place.current()) {
                String mark = mark(revision.id());
                lines.line(revision + (mark.isEmpty() ? "" : " (" + mark + ")"));
            }
        }

        /** A head, or what status calls it where no folder has it. */
        private String mark(RevisionId id) {
            if (scripts.contains(id)) {
                return place.heads().contains(id) ? "head" : "";
            }
            RevisionState state = place.ahead()
                    ? RevisionState.AHEAD
                    : scripts.hasOnlyUndo(id) ? RevisionState.MISSING : RevisionState.UNKNOWN;
            return state.toString();
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            Ids.write(
                    json, "current", place.current().stream().map(Revision::id).toList());
            Ids.write(json, "heads", place.heads());
            json.writeBooleanField("atHeads", place.atHeads());
        }
    }
}
