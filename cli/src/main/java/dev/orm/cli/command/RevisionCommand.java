package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.diff.Findings;
import dev.orm.diff.Notice;
import dev.orm.diff.RevisionDraft;
import dev.orm.revision.RevisionId;
import dev.orm.schema.Schema;
import dev.orm.script.HeadFile;
import dev.orm.script.Made;
import dev.orm.script.NewRevision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm revision -m TEXT}: a new pair of scripts, empty or made from the models. */
final class RevisionCommand implements Command {

    @Override
    public CommandSpec spec() {
        return NewRevisions.options(ComparisonRun.options(Specs.command("revision", "Writes a new revision.")
                        .flag("--autogenerate", "from the difference between models and database")))
                .option("T", "what it revises (default: the one head; base: nothing, it begins anew)", "--head")
                .flag("--splice", "revise what is no head: another branch begins there")
                .option("FORMAT", "sql (default) or java: one migration for all databases", "--format")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        NewRevisions.isJava(invocation);
        String message = invocation
                .option("-m")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> UsageException.needs(
                        "a revision needs a message", "its file is named after it", "add -m \"add invoices\""));
        if (!invocation.has("--autogenerate")) {
            ComparisonRun.refuse(invocation);
        }
        new NewRevisions(invocation).write(() -> revise(invocation, message));
        return ExitStatus.DONE;
    }

    private static void revise(Invocation invocation, String message) throws SQLException {
        HeadFile.check(invocation.workspace().scripts());
        List<RevisionId> parents = Parents.of(invocation);
        if (invocation.has("--autogenerate")) {
            autogenerate(invocation, message, parents);
        } else {
            NewRevision empty = NewRevisions.isJava(invocation)
                    ? NewRevisions.emptyJava(message, parents)
                    : NewRevisions.empty(message, parents);
            write(invocation, empty, nothing(), List.of());
        }
    }

    private static void autogenerate(Invocation invocation, String message, List<RevisionId> parents)
            throws SQLException {
        ComparisonRun.Found found = new ComparisonRun(invocation).find();
        List<Notice> notices = new ArrayList<>(found.notices());
        if (found.findings().isEmpty()) {
            FindingsResult.tell(invocation, notices);
            invocation.output().result(new FindingsResult(found.findings(), notices, Map.of(), false, false));
            return;
        }
        RevisionDraft draft = new RevisionDraft(found.dialect(), found.findings());
        draft.irreversible()
                .forEach(reason -> notices.add(new Notice("no-undo", null, null, "no undo script: " + reason)));
        NewRevision revision = draft.write(message, parents);
        notices.addAll(new DroppedUnmade(
                        invocation.workspace().scripts(), found.dialect().syntax())
                .of(revision));
        write(
                invocation,
                NewRevisions.isJava(invocation) ? draft.writeJava(message, parents, found.model()) : revision,
                found.findings(),
                notices);
    }

    private static void write(Invocation invocation, NewRevision revision, Findings findings, List<Notice> notices) {
        NewRevisions files = new NewRevisions(invocation);
        List<Notice> all = new ArrayList<>(notices);
        HeadFile.stray(invocation.workspace().scripts())
                .ifPresent(stray -> all.add(new Notice("head", null, null, stray + "; this revision writes it anew")));
        Map<String, String> scripts = files.write(revision);
        FindingsResult.tell(invocation, all);
        invocation.output().result(new FindingsResult(findings, all, scripts, files.isDry(), false));
    }

    static Findings nothing() {
        return new Findings(List.of(), List.of(), List.of(), List.of(), Made.nothing(), Schema.empty(), List.of());
    }
}
