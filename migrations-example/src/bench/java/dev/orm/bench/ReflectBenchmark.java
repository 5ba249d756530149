package dev.orm.bench;

import dev.orm.dialect.Dialects;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reading and comparing 1,000 and 10,000 tables with ten columns, an index and a foreign key each, on every database. */
record ReflectBenchmark(Distribution orm, Path folder, Path cache) {
    private static final int FEW = 1000;
    private static final int MANY = 10_000;

    /** The first statement's comments tell what the script makes, and are longer than SQLite lets a statement be. */
    private static final Pattern HEADER = Pattern.compile("\\A(?:--.*+\\R|\\s)++");

    private static final String HEAP = "-Xmx512m";

    /** Which database: what makes an empty one in a folder, by its name. */
    private static final Map<String, Maker> PLACES = Map.of(
            "sqlite", Place::sqlite,
            "postgresql", own -> Place.postgresql(),
            "mysql", own -> Place.mysql(),
            "mariadb", own -> Place.mariadb());

    private interface Maker {
        Place make(Path own) throws IOException;
    }

    static boolean isWanted(List<String> wanted) {
        return !databases(wanted).isEmpty();
    }

    /** {@code reflect} and nothing are all databases, {@code reflect-mysql} is one. */
    private static List<String> databases(List<String> wanted) {
        return Stream.of("sqlite", "postgresql", "mysql", "mariadb")
                .filter(name -> wanted.isEmpty() || wanted.contains("reflect") || wanted.contains("reflect-" + name))
                .toList();
    }

    void run(Report report, List<String> wanted) throws IOException, InterruptedException, SQLException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int tables : List.of(FEW, MANY)) {
            Path own = Files.createDirectories(folder.resolve("reflect-" + tables));
            new ManyTables(tables, false).compile(own.resolve("src"), own.resolve("classes"));
            for (String name : databases(wanted)) {
                try (Place place = Objects.requireNonNull(PLACES.get(name)).make(own)) {
                    run(report, place, tables, own.resolve(place.name()), own.resolve("classes"), seconds);
                }
            }
        }
    }

    private void run(
            Report report, Place place, int tables, Path own, Path classes, Map<String, Double> ofFew)
            throws IOException, InterruptedException, SQLException {
        Program check = project(place, own, classes);
        Path file = own.resolve("figures");
        Program reflection = reflection(own, place, classes, file);
        List<Figures> figures = new ArrayList<>();
        String what = String.format("%,d tables on %s", tables, place.name());
        Timing took = new Race(1, tables == FEW ? 5 : 3)
                .run(List.of(
                        new Contender("orm check, " + what, check, () -> {
                            reflection.run();
                            figures.add(Figures.read(file));
                        })))
                .get("orm check, " + what);
        Figures median = Figures.median(figures.subList(1, figures.size()));
        report.reflected("reflect and compare " + what, median, took, ofFew.get(place.name()));
        ofFew.put(place.name(), median.seconds());
    }

    /** {@code orm check} over a database that holds the tables and no history. */
    private Program project(Place place, Path own, Path classes) throws IOException, InterruptedException, SQLException {
        Folders.project(own, place.configuration() + "models:\n  classpath: [" + classes + "]\n");
        Program warm = orm.warm(own, cache);
        warm.with("revision", "--autogenerate", "-m", "create").run();
        Path migrations = own.resolve("migrations");
        try (Stream<Path> files = Files.list(migrations)) {
            Path script = files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .findFirst()
                    .orElseThrow();
            fill(place, script);
        }
        Folders.delete(migrations);
        Files.createDirectories(migrations);
        return warm.with("check");
    }

    /** Statement by statement: one transaction would hold more locks than a server has. */
    private static void fill(Place place, Path script) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement statement = connection.createStatement();
                Reader text = Files.newBufferedReader(script)) {
            Syntax syntax = Dialects.of(connection).syntax();
            connection.setAutoCommit(place.server() != null);
            StatementReader statements = StatementReader.of(text, syntax);
            while (statements.hasNext()) {
                statement.execute(HEADER.matcher(statements.next().sql()).replaceFirst(""));
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private Program reflection(Path own, Place place, Path classes, Path figures) {
        String classPath = orm.jars() + File.pathSeparator + ClassPath.folderOf(Reflection.class);
        return new Program(
                own,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        Jvm.QUICK,
                        "-cp",
                        classPath,
                        Reflection.class.getName(),
                        place.url(),
                        place.user(),
                        place.password(),
                        classes.toString(),
                        figures.toString()));
    }
}
