package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.TableFingerprint;
import dev.orm.operation.Inverses;
import dev.orm.operation.SchemaChange;
import dev.orm.revision.RevisionId;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.script.NewRevision;
import dev.orm.script.ScriptHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        return Inverses.of(findings.operations()).reasons();
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
        DdlScript upgrade = dialect.ddl().spell(findings.operations(), before);
        Schema after = SchemaChange.after(before, findings.operations(), dialect.syntax());
        DdlScript undo = undo(after);
        return new NewRevision(
                message,
                header(Optional.of(parents), findings.made(), upgrade, before),
                text(upgrade),
                header(Optional.empty(), Made.nothing(), undo == null ? upgrade : undo, after),
                undo == null ? null : text(undo));
    }

    private @Nullable DdlScript undo(Schema after) {
        Inverses inverses = Inverses.of(findings.operations());
        return inverses.isPossible() ? dialect.ddl().spell(inverses.operations(), after) : null;
    }

    private ScriptHeader header(Optional<List<RevisionId>> parents, Made made, DdlScript script, Schema before) {
        return new ScriptHeader(
                true,
                parents,
                List.of(),
                List.of(),
                Optional.of(dialect.capabilities().database()),
                made,
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
