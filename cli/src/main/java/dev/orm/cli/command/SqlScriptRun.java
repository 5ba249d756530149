package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.revision.RevisionRange;
import dev.orm.run.OfflineMigrator;
import java.io.IOException;

/** {@code --sql}: what upgrade and downgrade would do, as a script for the database's own client. */
final class SqlScriptRun {
    private final Invocation invocation;

    SqlScriptRun(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Whether a script is asked for. */
    static boolean isAsked(Invocation invocation) {
        if (!invocation.has("--sql")) {
            if (invocation.has("--server-version")) {
                throw UsageException.needs(
                        "--server-version needs --sql",
                        "a run asks the server itself for its version",
                        "add --sql, or leave --server-version out");
            }
            return false;
        }
        if (invocation.has("--dry-run")) {
            throw UsageException.together("--sql", "--dry-run");
        }
        return true;
    }

    /** @throws UsageException where two ends are named to a run, which knows one of them */
    static void refuseRange(Invocation invocation) {
        String target = invocation.parameter(0, "");
        if (target.indexOf(':') >= 0) {
            throw UsageException.needs(
                    "the range " + target + " needs --sql",
                    "a run begins where the database is, and goes to one target",
                    "name the target alone (" + target.substring(target.indexOf(':') + 1) + "), or add --sql");
        }
    }

    ExitStatus upgrade() {
        String range = invocation.parameter(0, "head");
        return told(migrator().upgrade(RevisionRange.parse(range)));
    }

    ExitStatus downgrade() {
        String range = invocation.parameter(0).orElseThrow();
        if (range.indexOf(':') <= 0) {
            throw UsageException.needs(
                    "downgrade --sql needs to know where the database is",
                    "'" + range + "' says only where it is to go, and no database is asked",
                    "say both: orm downgrade FROM:TO --sql, such as head:" + range);
        }
        return told(migrator().downgrade(RevisionRange.parse(range)));
    }

    private OfflineMigrator migrator() {
        Workspace workspace = invocation.workspace();
        String version = invocation.option("--server-version").orElse("");
        Dialect dialect = Dialects.of("jdbc:" + workspace.url().database() + ":", version);
        return new OfflineMigrator(workspace.scripts(), Runs.options(invocation), dialect);
    }

    private ExitStatus told(String sql) {
        invocation.output().result(new Script(sql.stripTrailing()));
        return ExitStatus.DONE;
    }

    private record Script(String sql) implements Result {
        @Override
        public void print(Lines lines) {
            lines.line(sql);
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStringField("sql", sql + "\n");
        }
    }
}
