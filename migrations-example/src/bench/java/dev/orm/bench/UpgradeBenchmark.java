package dev.orm.bench;

import dev.orm.bench.yardstick.FlywayUpgrade;
import dev.orm.bench.yardstick.PlainUpgrade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Upgrades over many small migrations, each in a transaction of its own. */
record UpgradeBenchmark(Distribution orm, Path folder, Path cache) {
    private static final String PLAIN = "plain JDBC, a transaction each";
    private static final String FLYWAY = "flyway-core 13.12.0";
    private static final String[] FLYWAY_JARS = {"flyway-core", "sqlite-jdbc", "jackson"};
    private static final List<Integer> SIZES = List.of(1000, 2000, 4000);

    void run(Report report) throws IOException, InterruptedException {
        List<Timing> own = new ArrayList<>();
        for (int size : SIZES) {
            Map<String, Timing> took = race(size);
            Timing ours = took.get(ours(size));
            report.ratio(ours.name(), ours, took.get(PLAIN + ", " + size), 2);
            report.beside(ours.name(), ours, took.get(FLYWAY + ", " + size));
            own.add(ours);
        }
        for (int larger = 1; larger < SIZES.size(); larger++) {
            double linear = SIZES.get(larger) / (double) SIZES.get(0);
            report.ratio(own.get(larger).name(), own.get(larger), own.get(0), linear);
        }
    }

    private Map<String, Timing> race(int size) throws IOException, InterruptedException {
        Path project = Folders.project(folder.resolve("upgrade-" + size), "url: jdbc:sqlite:upgrade.db\n");
        Path migrations = project.resolve("migrations");
        Migrations.write(migrations, size);
        Program warm = orm.warm(project, cache);
        Path own = project.resolve("upgrade.db");
        return new Race(1, 5)
                .run(List.of(
                        jdbc(PLAIN + ", " + size, PlainUpgrade.class, project, "sqlite-jdbc"),
                        new Contender(
                                ours(size), warm.with("upgrade", "head", "--create"), () -> Folders.delete(own)),
                        jdbc(FLYWAY + ", " + size, FlywayUpgrade.class, project, FLYWAY_JARS)));
    }

    private static String ours(int size) {
        return String.format("`orm upgrade head`, %,d migrations", size);
    }

    private static Contender jdbc(String name, Class<?> main, Path project, String... jars)
            throws IOException, InterruptedException {
        Path folder = project.resolve(main.getSimpleName());
        Path database = folder.resolve("upgrade.db");
        String url = "jdbc:sqlite:" + database;
        String migrations = project.resolve("migrations").toString();
        Program program = Jvm.of(folder, main, jars).tuned(List.of(), main, url, migrations);
        return new Contender(name, program, () -> Folders.delete(database));
    }
}
