package dev.orm.cli.command;

import dev.orm.OrmException;
import dev.orm.cli.config.Config.ModelConfig;
import dev.orm.connect.ScratchConnection;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.diff.Autogenerate;
import dev.orm.diff.Findings;
import dev.orm.diff.Intent;
import dev.orm.diff.LiveServer;
import dev.orm.diff.NotAtHeadException;
import dev.orm.diff.Notice;
import dev.orm.diff.Rules;
import dev.orm.diff.SchemaSource;
import dev.orm.diff.Scope;
import dev.orm.diff.ScratchDatabase;
import dev.orm.diff.Unmentioned;
import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.AnnotationReader;
import dev.orm.mapping.tables.MappedSchema;
import dev.orm.revision.RevisionId;
import dev.orm.run.MigratorOptions;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Compares the models with a database or with what the scripts make: what check asks and autogenerate writes. */
final class ComparisonRun {
    private static final List<String> SOURCES = List.of("database", "history");
    static final List<String> CHOICES =
            List.of("--from", "--rename", "--fill", "--nullable", "--drop", "--drop-tables");

    private final Invocation invocation;
    private final Workspace workspace;

    ComparisonRun(Invocation invocation) {
        this.invocation = invocation;
        this.workspace = invocation.workspace();
    }

    /** The options that say what is meant. */
    static Specs options(Specs specs) {
        return GivenPlaceholders.add(specs)
                .option("SOURCE", "compare with the database (default) or the history of scripts", "--from")
                .repeated("--rename", "OLD:NEW", "a renamed table, or T.OLD:NEW for a column")
                .repeated("--fill", "T.C=EXPR", "what rows get in a column that becomes NOT NULL")
                .repeated("--nullable", "T.C", "leave the column nullable although the model says NOT NULL")
                .repeated("--drop", "NAME", "drop something that is kept")
                .flag("--drop-tables", "drop tables although more than half would go");
    }

    /** @throws UsageException where one of the options is given to a command that does not compare */
    static void refuse(Invocation invocation) {
        CHOICES.stream().filter(invocation::has).findFirst().ifPresent(option -> {
            throw UsageException.onlyWith(option, "--autogenerate");
        });
    }

    /**
     * What was found, and the dialect that it is spelled in.
     *
     * @param notices of the models, then of the comparison
     * @param model neutral
     */
    record Found(Findings findings, List<Notice> notices, Dialect dialect, Schema model) {}

    /** Whatever a new revision will revise: the models say what all heads together make. */
    Found find() throws SQLException {
        String source = invocation.option("--from").orElse("database");
        if (!SOURCES.contains(source)) {
            throw UsageException.wrongValue("--from", source, "database or history");
        }
        ModelConfig models = workspace.config().models();
        CompletableFuture<MappedSchema> reading = CompletableFuture.supplyAsync(() -> model(models));
        try {
            return source.equals("history") ? history(reading) : database(reading);
        } catch (OrmException | SQLException e) {
            result(reading);
            throw e;
        }
    }

    private static MappedSchema result(CompletableFuture<MappedSchema> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Found history(CompletableFuture<MappedSchema> reading) throws SQLException {
        MigratorOptions options = MigratorOptions.standard()
                .withTables(workspace.tables())
                .withEnvironment(Objects.requireNonNullElse(workspace.config().environment(), ""))
                .withPlaceholders(GivenPlaceholders.of(invocation));
        try (ScratchConnection scratch = workspace.scratch()) {
            Connection connection = scratch.connection();
            boolean several = Dialects.of(connection).capabilities().severalSchemas();
            List<String> schemas = several ? workspace.config().models().schemas() : List.of();
            SchemaSource source =
                    new SchemaSource.History(new ScratchDatabase(workspace.scripts(), options, connection, schemas));
            LiveServer server = new LiveServer(Dialects.of(connection), connection, schemas);
            return compare(
                    reading,
                    source,
                    several ? server : server.inPlaceOf(workspace.url().databaseName()));
        }
    }

    private Found database(CompletableFuture<MappedSchema> reading) throws SQLException {
        NotAtHeadException.check(Runs.looking(workspace).place());
        try (Connection connection = workspace.connect(false)) {
            List<String> schemas = workspace.config().models().schemas();
            LiveServer server = new LiveServer(Dialects.of(connection), connection, schemas);
            return compare(reading, new SchemaSource.Database(connection, schemas), server);
        }
    }

    /** The classes are read while the database is. */
    private Found compare(CompletableFuture<MappedSchema> reading, SchemaSource source, LiveServer server)
            throws SQLException {
        Dialect dialect = server.dialect();
        Schema actual = source.read(dialect);
        MappedSchema model = result(reading);
        Autogenerate autogenerate = new Autogenerate(dialect, rules(model.leftAloneNames()), Optional.of(server));
        Findings findings =
                autogenerate.check(model.schema(), actual, workspace.scripts().made(heads()), intent());
        List<Notice> notices = new ArrayList<>();
        model.notices()
                .forEach(notice -> notices.add(new Notice("model", null, null, notice.where() + ": " + notice.text())));
        notices.addAll(findings.notices());
        return new Found(findings, notices, dialect, model.schema());
    }

    private List<RevisionId> heads() {
        return workspace.scripts().graph().heads();
    }

    private MappedSchema model(ModelConfig models) {
        List<String> classpath = models.classpath().isEmpty() ? List.of("target/classes") : models.classpath();
        Naming naming = models.naming().equals("spring") ? Naming.SPRING : Naming.JPA;
        return MappedSchema.of(
                AnnotationReader.read(new ModelSettings(
                        classpath,
                        workspace.config().directory(),
                        models.packages(),
                        models.types(),
                        models.beanValidation(),
                        naming)),
                naming);
    }

    private Rules rules(List<String> leftAlone) {
        ModelConfig models = workspace.config().models();
        List<String> exclude = new ArrayList<>(models.exclude());
        exclude.addAll(leftAlone);
        Scope scope = new Scope(models.include(), exclude, workspace.tables().names());
        return new Rules(scope, models.dropUnmentioned() ? Unmentioned.DROP : Unmentioned.KEEP);
    }

    private Intent intent() {
        return new Intent(
                invocation.options("--rename"),
                invocation.options("--fill"),
                invocation.options("--nullable"),
                invocation.options("--drop"),
                invocation.has("--drop-tables"));
    }
}
