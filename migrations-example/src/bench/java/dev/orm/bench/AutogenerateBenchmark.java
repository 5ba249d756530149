package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finding what changed in 1 % of 1,000 tables with ten columns, an index and a foreign key each. */
record AutogenerateBenchmark(Distribution orm, Path folder, Path cache) {
    private static final int TABLES = 1000;
    private static final String REVISION = "`orm revision --autogenerate`, 1,000 tables, 10 changed";
    private static final String CHECK = "`orm check`, 1,000 tables, no change";
    private static final String ALEMBIC_REVISION = "`alembic revision --autogenerate`, the same tables";
    private static final String ALEMBIC_CHECK = "`alembic check`, the same tables";

    void run(Report report) throws IOException, InterruptedException {
        Path project = Folders.project(folder.resolve("autogenerate"), configuration("classes"));
        new ManyTables(TABLES, false).compile(project.resolve("src"), project.resolve("classes"));
        new ManyTables(TABLES, true).compile(project.resolve("changed-src"), project.resolve("changed"));
        Files.writeString(project.resolve("changed.yaml"), configuration("changed"));
        Program warm = orm.warm(project, cache);
        warm.with("init").run();
        warm.with("revision", "--autogenerate", "-m", "create").run();
        warm.with("upgrade", "head").run();

        List<Contender> contenders = new ArrayList<>();
        Contender revision = revision(warm, project.resolve("migrations"));
        contenders.add(new Contender(CHECK, warm.with("check"), revision.before()));
        contenders.add(revision);
        Optional<Alembic> alembic = Alembic.in(folder.resolve("autogenerate-alembic"));
        if (alembic.isPresent()) {
            contenders.addAll(alembic(alembic.get()));
        }
        Map<String, Timing> took = new Race(2, 9).run(contenders);
        report.absolute(REVISION, took.get(REVISION), 1.5);
        report.absolute(CHECK, took.get(CHECK), 1.5);
        if (alembic.isPresent()) {
            report.beside(REVISION, took.get(REVISION), took.get(ALEMBIC_REVISION));
            report.beside(CHECK, took.get(CHECK), took.get(ALEMBIC_CHECK));
        }
    }

    /** Writes a real revision each time, which the next round takes away again. */
    private static Contender revision(Program warm, Path migrations) throws IOException {
        Kept kept = Kept.of(migrations);
        Program program = warm.with("-c", "changed.yaml", "revision", "--autogenerate", "-m", "change");
        return new Contender(REVISION, program, kept::restore);
    }

    private static List<Contender> alembic(Alembic alembic) throws IOException, InterruptedException {
        ManyTables models = new ManyTables(TABLES, false);
        ManyTables changed = new ManyTables(TABLES, true);
        alembic.writeModels(models.sqlalchemy());
        Kept kept = Kept.of(alembic.folder().resolve("alembic/versions"));
        Program revision = alembic.command("revision", "--autogenerate", "-m", "change");
        return List.of(
                new Contender(ALEMBIC_REVISION, revision, () -> {
                    kept.restore();
                    alembic.write(changed.sqlalchemy());
                    alembic.compile();
                }),
                new Contender(ALEMBIC_CHECK, alembic.command("check"), () -> {
                    kept.restore();
                    alembic.write(models.sqlalchemy());
                    alembic.compile();
                }));
    }

    private static String configuration(String classes) {
        return """
                url: jdbc:sqlite:shop.db
                models:
                  classpath: [%s]
                """.formatted(classes);
    }
}
