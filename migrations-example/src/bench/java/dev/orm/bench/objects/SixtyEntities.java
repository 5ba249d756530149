package dev.orm.bench.objects;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sixty compiled entity classes, and a SQLite file with the table of the first. */
record SixtyEntities(Path folder, URLClassLoader loader) implements AutoCloseable {
    private static final int COUNT = 60;

    /** In a new folder. */
    static SixtyEntities compile() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("sixty");
        URL[] urls = {folder.toUri().toURL()};
        javac(folder);
        SixtyEntities entities =
                new SixtyEntities(folder, new URLClassLoader(urls, SixtyEntities.class.getClassLoader()));
        try (Connection connection = DriverManager.getConnection(entities.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table table_0 (id integer primary key, name varchar(80), code varchar(20), "
                    + "title varchar(255), amount integer, rank integer, active boolean, price numeric(12, 2), "
                    + "created_at timestamp, parent_id bigint)");
        }
        return entities;
    }

    private static void javac(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            files.add(Files.writeString(folder.resolve("Entity" + number + ".java"), source(number)));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException("the generated classes do not compile");
            }
        }
    }

    private static String source(int number) {
        return """
                package many;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "table_%1$d")
                public class Entity%1$d {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(length = 80, nullable = false)
                    String name;

                    @Column(length = 20)
                    String code;

                    String title;
                    int amount;
                    Integer rank;
                    boolean active;

                    @Column(precision = 12, scale = 2)
                    java.math.BigDecimal price;

                    @Column(name = "created_at")
                    java.time.Instant createdAt;

                    @ManyToOne
                    @JoinColumn(name = "parent_id")
                    Entity%2$d parent;
                }
                """
                .formatted(number, number == 0 ? 0 : number - 1);
    }

    /** Of the database. */
    String url() {
        return "jdbc:sqlite:" + folder.resolve("sixty.db");
    }

    /** All sixty. */
    List<Class<?>> classes() throws ClassNotFoundException {
        List<Class<?>> all = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            all.add(Class.forName("many.Entity" + number, false, loader));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        loader.close();
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = new ArrayList<>(files.toList());
            Collections.reverse(deepestFirst);
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
