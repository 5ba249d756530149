package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A model of many tables with ten columns, an index and a foreign key each, as entity classes and as SQLAlchemy's; in
 * the changed one every hundredth table has a column more.
 */
record ManyTables(int count, boolean changed) {

    /** Writes and compiles the entity classes. */
    void compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(sources);
        Files.createDirectories(classes);
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(Files.writeString(sources.resolve("Entity" + number + ".java"), entity(number)));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String api = ClassPath.jars("jakarta.persistence-api").map(Path::toString).collect(Collectors.joining());
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", api);
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException("the generated classes do not compile");
            }
        }
    }

    private String entity(int number) {
        return """
                package many;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "table_%1$d", indexes = @Index(name = "ix_table_%1$d_name", columnList = "name"))
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
                    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_table_%1$d_parent"))
                    Entity%2$d parent;
                %3$s}
                """
                .formatted(number, parent(number), isChanged(number) ? "    String added;\n" : "");
    }

    /** The same tables as a module of SQLAlchemy models. */
    String sqlalchemy() {
        return IntStream.range(0, count).mapToObj(this::declarative).collect(Collectors.joining("\n", """
                from sqlalchemy import *
                from sqlalchemy.orm import declarative_base

                Base = declarative_base()

                """, ""));
    }

    private String declarative(int number) {
        return """
                class Entity%1$d(Base):
                    __tablename__ = "table_%1$d"
                    id = Column(Integer, primary_key=True)
                    name = Column(String(80), nullable=False)
                    code = Column(String(20))
                    title = Column(String(255))
                    amount = Column(Integer, nullable=False)
                    rank = Column(Integer)
                    active = Column(Boolean, nullable=False)
                    price = Column(Numeric(12, 2))
                    created_at = Column(DateTime)
                    parent_id = Column(ForeignKey("table_%2$d.id", name="fk_table_%1$d_parent"))
                    __table_args__ = (Index("ix_table_%1$d_name", "name"),)
                %3$s"""
                .formatted(number, parent(number), isChanged(number) ? "    added = Column(String(255))\n" : "");
    }

    private static int parent(int number) {
        return number / 2;
    }

    private boolean isChanged(int number) {
        return changed && number % 100 == 50;
    }
}
