package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.TableFingerprint;
import dev.orm.operation.Inverses;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.revision.RevisionId;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.script.MadeLines;
import dev.orm.script.MadeText;
import dev.orm.script.NewRevision;
import dev.orm.script.ScriptHeader;
import dev.orm.script.ScriptLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings as the two scripts of a revision. */
public final class RevisionDraft {
    private final Dialect dialect;
    private final Findings findings;

    public RevisionDraft(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
    }

    /** Why the revision cannot be undone, one sentence each; empty: it can. */
    public List<String> irreversible() {
        Inverses inverses = Inverses.of(findings.operations());
        if (!inverses.isPossible()) {
            return inverses.reasons();
        }
        try {
            dialect.ddl().spell(inverses.operations(), after());
            return List.of();
        } catch (DdlRefusedException e) {
            return List.of(e.what() + ": " + e.why());
        }
    }

    /** Why no script may be written as things are; empty: it may. */
    public List<OrmException> refusals() {
        if (!findings.refusals().isEmpty()) {
            return findings.refusals();
        }
        try {
            upgrade();
            return List.of();
        } catch (OrmException e) {
            return List.of(e);
        }
    }

    private DdlScript upgrade() {
        DdlScript upgrade = dialect.ddl().spell(findings.operations(), findings.before());
        refuseLineBreaks(upgrade);
        return upgrade;
    }

    /**
     * @param parents what it revises; empty: a new base
     * @throws OrmException the first reason why no script may be written
     */
    public NewRevision write(String message, List<RevisionId> parents) {
        for (OrmException refusal : findings.refusals()) {
            throw refusal;
        }
        Schema before = findings.before();
        DdlScript upgrade = upgrade();
        Schema after = after();
        DdlScript undo = irreversible().isEmpty() ? undo(after) : null;
        return new NewRevision(
                message,
                header(Optional.of(parents), findings.made(), upgrade, before),
                text(upgrade),
                header(Optional.empty(), Made.nothing(), undo == null ? upgrade : undo, after),
                undo == null ? null : text(undo));
    }

    /**
     * The same as one Java migration.
     *
     * @param model neutral, for the types that it has in more words than this database
     */
    public NewRevision writeJava(String message, List<RevisionId> parents, Schema model) {
        NewRevision sql = write(message, parents);
        NeutralTypes types = new NeutralTypes(dialect, model);
        List<Operation> operations = types.neutral(findings.operations());
        List<Operation> undo = Inverses.of(findings.operations()).operations();
        return new NewRevision(
                message,
                sql.header(),
                new JavaOperations(dialect, findings.before()).write(operations, findings.operations()),
                ScriptHeader.none(),
                sql.undo() == null ? null : new JavaOperations(dialect, after()).write(types.neutral(undo), undo),
                ScriptLanguage.JAVA);
    }

    /** Comment lines name tables and columns, and a break in a name would end the comment. */
    private void refuseLineBreaks(DdlScript upgrade) {
        List<String> comments = new ArrayList<>(MadeText.lines(findings.made()));
        upgrade.rebuilt().forEach(table -> comments.add(table.toString()));
        upgrade.statements().forEach(statement -> comments.addAll(statement.remarks()));
        for (String comment : comments) {
            if (comment.lines().count() > 1) {
                throw NameRefusedException.lineBreak(comment);
            }
        }
    }

    private DdlScript undo(Schema after) {
        return dialect.ddl().spell(Inverses.of(findings.operations()).operations(), after);
    }

    private Schema after() {
        return SchemaChange.after(findings.before(), findings.operations(), dialect.syntax());
    }

    private ScriptHeader header(Optional<List<RevisionId>> parents, Made made, DdlScript script, Schema before) {
        return new ScriptHeader(
                true,
                parents,
                List.of(),
                List.of(),
                Optional.of(dialect.capabilities().database()),
                MadeLines.of(made),
                fingerprints(script, before),
                List.of(),
                false,
                Optional.empty());
    }

    private Map<TableName, String> fingerprints(DdlScript script, Schema before) {
        Map<TableName, String> all = new LinkedHashMap<>();
        if (!script.rebuilt().isEmpty()) {
            Schema normal = dialect.normalizer().normalize(before);
            script.rebuilt().forEach(table -> all.put(table, TableFingerprint.of(normal, table)));
        }
        return all;
    }

    private static String text(DdlScript script) {
        return script.statements().stream().map(RevisionDraft::text).collect(Collectors.joining("\n"));
    }

    private static String text(DdlStatement statement) {
        String remarks = statement.remarks().stream()
                .map(remark -> "-- " + remark + "\n")
                .collect(Collectors.joining());
        return remarks + statement.sql() + ";\n";
    }
}
