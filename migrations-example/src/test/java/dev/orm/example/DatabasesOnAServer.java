package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a schema is a database: entities that name their own, tables that are left alone, a driver of the sister's. */
abstract class DatabasesOnAServer {
    static final String AGREES = "models and database agree\n";

    @TempDir
    Path folder;

    @AutoClose
    final TestDatabase database = database();

    Project project;

    abstract TestDatabase database();

    @BeforeEach
    void anEntityThatNamesItsDatabase() throws SQLException {
        project = new Project(folder);
        Sources.of(project)
                .write("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity @Table(name = "users", catalog = "%s")
                        public class User {
                            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                            @ManyToOne User boss;
                        }
                        """.formatted(database.name()))
                .compile();
        configure(database.url());
        project.orm("init").exits(0);
    }

    void configure(String url) {
        project.write("orm.yaml", """
                url: %s
                user: %s
                password: '%s'
                scratch: %s
                models:
                  classpath: [target/classes]
                """.formatted(url, database.user(), database.password(), database.url()));
    }

    @Test
    void entitiesMayNameTheirOwnDatabase() {
        project.orm("revision", "--autogenerate", "-m", "create").exits(0);
        project.orm("upgrade", "head").exits(0);

        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES);
        assertThat(project.orm("check", "--from", "history").exits(0).out()).isEqualTo(AGREES);
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutOfTheSqlOfASchema() throws SQLException {
        database.execute(
                "create table parts (id integer not null, primary key (id)) partition by hash (id) partitions 2");
        database.execute("create table plain (id integer not null, primary key (id))");

        assertThat(project.orm("inspect", "--format", "sql").exits(0).out()).isEqualTo("""
                create table plain (
                    id integer not null,
                    primary key (id)
                );

                -- table parts is not spelt here: partitions

                """);
    }
}
