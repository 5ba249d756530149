package dev.orm.query.statement;

import static dev.orm.query.Expressions.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.mapping.tables.MappedModel;
import dev.orm.query.Condition;
import dev.orm.query.Select;
import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/** A real database with rows, and a model of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryRows {
    private static final String MODEL = """
            @Entity @Table(name = "users") class User {
                @Id Long id; String name; Integer age; @ManyToOne User boss;
                @OneToMany(mappedBy = "author") List<Post> posts;
                @ElementCollection @CollectionTable(name = "phones") @MapKeyColumn(name = "kind") @Column(name = "number")
                Map<String, String> phones; }
            @Entity @Table(name = "posts") class Post {
                @Id Long id; String title; @ManyToOne(optional = false) User author;
                @ManyToMany @JoinTable(name = "post_tags") @OrderColumn(name = "place") List<Tag> tags; }
            @Entity @Table(name = "tags") class Tag { @Id Long id; String word; @ManyToMany(mappedBy = "tags") List<Post> posts; }
            @Embeddable record SeatId(String block, int nr) { }
            @Entity @Table(name = "seats") class Seat { @EmbeddedId SeatId id; @ManyToOne User guest; }

            @Entity @Table(name = "animals") @Inheritance class Animal { @Id Long id; String name; }
            @Entity class Dog extends Animal { Integer barks; }

            @Entity @Table(name = "vehicles") @Inheritance(strategy = InheritanceType.JOINED) class Vehicle {
                @Id Long id; String plate; }
            @Entity @Table(name = "cars") class Car extends Vehicle { int doors; }
            @Entity @Table(name = "vans") class Van extends Car { int cargo; }
            @Entity @Table(name = "trips") class Trip { @Id Long id; @ManyToOne Car car; }

            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id Long id; String colour; }
            @Entity @Table(name = "circles") class Circle extends Shape { Integer radius; }
            @Entity @Table(name = "squares") class Square extends Shape { Long side; }
            @Entity @Table(name = "strokes") class Stroke extends Shape { String side; }
            """;

    private static final String ROWS = """
            insert into users (id, name, age, boss_id) values (1, 'Ann', 50, null), (2, 'Bob', 30, 1), (3, 'Cid', null, 1)
            insert into posts (id, title, author_id) values (10, 'First', 1), (11, 'Second_1', 1), (12, 'Third%', 2)
            insert into tags (id, word) values (20, 'sql'), (21, 'java'), (22, 'unused')
            insert into post_tags (posts_id, tags_id, place) values (10, 20, 0), (10, 21, 1), (12, 21, 0)
            insert into phones (user_id, kind, number) values (1, 'home', '111'), (1, 'work', '222'), (2, 'home', '333')
            insert into seats (block, nr, guest_id) values ('A', 1, 1), ('A', 2, null), ('B', 1, 2)
            insert into animals (id, name, dtype, barks) values (1, 'Tom', 'Animal', null), (2, 'Rex', 'Dog', 7)
            insert into vehicles (id, plate) values (1, 'V1'), (2, 'C2'), (3, 'W3')
            insert into cars (id, doors) values (2, 4), (3, 2)
            insert into vans (id, cargo) values (3, 900)
            insert into trips (id, car_id) values (1, 2), (2, 3), (3, null)
            insert into circles (id, colour, radius) values (1, 'red', 5), (2, 'blue', 6)
            insert into squares (id, colour, side) values (3, 'red', 70000000000)
            insert into strokes (id, colour, side) values (4, 'red', 'left')
            """;

    private final Connection connection;
    private final AutoCloseable database;
    final StatementWriter writer;

    QueryRows(TestDatabase database, Path folder) throws SQLException {
        this(database.open(), database, folder);
    }

    /**
     * @param database of the test's own, closed behind the connection
     */
    QueryRows(Connection connection, AutoCloseable database, Path folder) throws SQLException {
        this.connection = connection;
        this.database = database;
        Dialect dialect = Dialects.of(connection);
        MappedModel mapped = new QuerySql(folder, MODEL).mapped(dialect);
        this.writer = new StatementWriter(mapped.layout(), dialect);
        SchemaMaker.create(connection, dialect, mapped.lowered());
        try (Statement statement = connection.createStatement()) {
            for (String insert : ROWS.lines().toList()) {
                statement.execute(insert);
            }
        }
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    void close() throws Exception {
        connection.close();
        database.close();
    }

    static Condition isA(String entity) {
        return new Condition.IsA(entity(), entity, false);
    }

    void check(Select select, String expected) throws SQLException {
        assertThat(rows(writer.select(select))).isEqualTo(expected);
    }

    String rows(SelectStatement statement) throws SQLException {
        return Rows.of(connection, statement);
    }

    void run(BulkStatement statement) {
        statement.accept(new BulkRun(connection));
    }
}
