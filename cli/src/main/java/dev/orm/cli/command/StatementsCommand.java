package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.run.MigratorOptions;
import dev.orm.run.RunValues;
import dev.orm.script.ScriptKind;
import dev.orm.script.ScriptName;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm statements FILE}: what a script splits into. No database is asked, and no orm.yaml is needed. */
final class StatementsCommand implements Command {

    @Override
    public CommandSpec spec() {
        Specs specs = Specs.command("statements", "Shows what a script splits into; no database is asked.")
                .parameter(0, "FILE", true, "the script")
                .option("NAME", "whose SQL it is (default: that of the url)", "--dialect")
                .option("V", "the server's version (default: the oldest that is served)", "--server-version");
        return GivenPlaceholders.add(specs).build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Dialect dialect = Dialects.of(
                database(invocation), invocation.option("--server-version").orElse(""));
        SqlScript script = script(invocation);
        ScriptValues values = values(invocation, dialect);
        StatementsResult result = StatementsResult.of(script, dialect.syntax(), values, checksum(script, values));
        invocation.output().result(result);
        return ExitStatus.DONE;
    }

    private static String database(Invocation invocation) {
        return invocation
                .option("--dialect")
                .orElseGet(() -> "jdbc:" + invocation.workspace().url().database() + ":");
    }

    private static SqlScript script(Invocation invocation) {
        String named = invocation.parameter(0).orElseThrow();
        Path file = invocation.workspace().directory().resolve(named);
        if (!Files.isRegularFile(file)) {
            throw UsageException.wrongValue("FILE", named, "a script that is there");
        }
        return SqlScript.ofFile(named, file);
    }

    /** What only the database knows can be given; it fails by name otherwise. */
    private static ScriptValues values(Invocation invocation, Dialect dialect) {
        MigratorOptions options = invocation.workspace().isConfigured()
                ? Runs.configured(invocation)
                : MigratorOptions.standard().withPlaceholders(GivenPlaceholders.of(invocation));
        return RunValues.withoutDatabase(dialect, options);
    }

    /** That of a repeatable script counts its values, as in a run. */
    private static int checksum(SqlScript script, ScriptValues values) {
        boolean repeatable = ScriptName.parse(
                        Path.of(script.name()).getFileName().toString())
                .filter(name -> name.kind() == ScriptKind.REPEATABLE)
                .isPresent();
        return repeatable ? script.checksum(values) : script.checksum();
    }
}
