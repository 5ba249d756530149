package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What looks at a history of ten thousand revisions cost, a tenth of them merges. Alembic 1.19.1 needs 2.0 to 18.9 s. */
record LongHistoryBenchmark(Distribution orm, Path folder, Path cache) {
    private static final int REVISIONS = 10_000;
    private static final List<String> COMMANDS = List.of("heads", "history", "current", "upgrade");
    private static final double AIM = 1;

    void run(Report report) throws IOException, InterruptedException {
        Path project = Folders.project(folder.resolve("long"), "url: jdbc:sqlite:long.db\n");
        Migrations.writeDiamonds(project.resolve("migrations"), REVISIONS);
        Program warm = orm.warm(project, cache);
        warm.with("init").run();
        warm.with("stamp", "head").run();

        List<Contender> contenders = new ArrayList<>();
        COMMANDS.forEach(command -> contenders.add(new Contender(name(command), warm.with(command))));
        Map<String, Timing> took = new Race(2, 7).run(contenders);
        COMMANDS.forEach(command -> report.absolute(name(command), took.get(name(command)), AIM));
    }

    private static String name(String command) {
        return String.format("`orm %s`, %,d revisions%s", command, REVISIONS, command.equals("upgrade") ? ", nothing to do" : "");
    }
}
