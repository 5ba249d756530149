package dev.orm.bench;

import dev.orm.bench.yardstick.OneQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every command pays: a look at the database, an upgrade with nothing to do, and the very first start. */
record StartBenchmark(Distribution orm, Path folder, Path cache) {
    private static final String CURRENT = "`orm current`";
    private static final String UPGRADE = "`orm upgrade head`, nothing to do";
    private static final String FIRST = "`orm current`, the very first start";
    private static final String UNTUNED = "JVM as it comes, opens SQLite, one query";
    private static final String TUNED = "the same with our flags, archive, native folder";
    private static final String ALEMBIC_CURRENT = "`alembic current`";
    private static final String ALEMBIC_UPGRADE = "`alembic upgrade head`";
    private static final int REVISIONS = 10;

    void run(Report report) throws IOException, InterruptedException {
        Path project = Folders.project(folder.resolve("start"), "url: jdbc:sqlite:start.db\n");
        Migrations.write(project.resolve("migrations"), REVISIONS);
        Program warm = orm.warm(project, cache);
        warm.with("upgrade", "head", "--create").run();
        List<Contender> yardsticks = yardsticks("jdbc:sqlite:" + project.resolve("start.db"));
        Optional<Alembic> alembic = Alembic.in(folder.resolve("start-alembic"));

        List<Contender> contenders = new ArrayList<>(yardsticks);
        contenders.add(new Contender(CURRENT, warm.with("current")));
        contenders.add(new Contender(UPGRADE, warm.with("upgrade", "head")));
        if (alembic.isPresent()) {
            alembic.get().writeEmpty(REVISIONS);
            contenders.add(new Contender(ALEMBIC_CURRENT, alembic.get().command("current")));
            contenders.add(new Contender(ALEMBIC_UPGRADE, alembic.get().command("upgrade", "head")));
        }
        report(report, new Race(3, 21).run(contenders));
        Map<String, Timing> first = new Race(1, 7).run(List.of(yardsticks.get(0), firstStart(project)));
        report.ratio(FIRST, first.get(FIRST), first.get(UNTUNED), 1.3);
    }

    private static void report(Report report, Map<String, Timing> took) {
        for (String command : List.of(CURRENT, UPGRADE)) {
            report.ratio(command, took.get(command), took.get(UNTUNED), 0.75);
            report.ratio(command, took.get(command), took.get(TUNED), 1.3);
        }
        if (took.containsKey(ALEMBIC_CURRENT)) {
            report.beside(CURRENT, took.get(CURRENT), took.get(ALEMBIC_CURRENT));
            report.beside(UPGRADE, took.get(UPGRADE), took.get(ALEMBIC_UPGRADE));
        } else {
            report.skipped(CURRENT, Alembic.ABSENT);
        }
    }

    private List<Contender> yardsticks(String url) throws IOException, InterruptedException {
        Jvm jvm = Jvm.of(folder.resolve("one-query"), OneQuery.class, "sqlite-jdbc");
        return List.of(
                new Contender(UNTUNED, jvm.plain(OneQuery.class, url)),
                new Contender(TUNED, jvm.tuned(List.of(Jvm.QUICK), OneQuery.class, url)));
    }

    /** With a new cache each time; the next round waits until the launcher has filled it behind the command's back. */
    private Contender firstStart(Path project) {
        Path empty = folder.resolve("first-cache");
        Program start = orm.in(project, empty).with("current");
        return new Contender(FIRST, start, () -> Folders.deleteWhenArchived(empty));
    }
}
