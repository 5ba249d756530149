package dev.orm.query.statement;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.asc;
import static dev.orm.query.Expressions.avg;
import static dev.orm.query.Expressions.coalesce;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.countDistinct;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.entity;
import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.index;
import static dev.orm.query.Expressions.key;
import static dev.orm.query.Expressions.length;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.outer;
import static dev.orm.query.Expressions.scalar;
import static dev.orm.query.Expressions.sum;
import static dev.orm.query.Expressions.upper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows that queries find in a real database, and what bulk changes leave there. */
abstract class QueryRowsContract extends QueryRows {
    QueryRowsContract(TestDatabase database, Path folder) throws SQLException {
        super(database, folder);
    }

    QueryRowsContract(Connection connection, AutoCloseable database, Path folder) throws SQLException {
        super(connection, database, folder);
    }

    @Test
    void pathsAndPatterns() throws SQLException {
        check(
                Select.from("Post")
                        .where(field("author.name").like("A%"))
                        .orderBy("title")
                        .select("title", "author.boss.name"),
                """
                First, null
                Second_1, null
                """);
        check(Select.from("Post").where(field("title").contains("_")).select("title"), """
                Second_1
                """);
        check(Select.from("Post").where(field("title").endsWith("%")).select("title"), """
                Third%
                """);
        check(Select.from("Post").where(field("title").like("Second\\_%")).select("title"), """
                Second_1
                """);
    }

    @Test
    void whatIsMissingLosesNoRow() throws SQLException {
        check(
                Select.from("User")
                        .orderBy("id")
                        .select("name", "boss.name", coalesce("boss.name", "nobody"), "boss.id"),
                """
                Ann, null, nobody, null
                Bob, Ann, Ann, 1
                Cid, Ann, Ann, 1
                """);
        check(
                Select.from("User")
                        .where(field("boss.name").isNull().or(field("boss.name").eq("x")))
                        .select("name"),
                """
                Ann
                """);
        check(Select.from("User").join("boss").orderBy(desc("name")).select("name"), """
                Cid
                Bob
                """);
    }

    @Test
    void orderOfMissingValues() throws SQLException {
        check(Select.from("User").orderBy(asc("age").nullsFirst()).select("name"), """
                Cid
                Bob
                Ann
                """);
        check(Select.from("User").orderBy(desc("age").nullsLast()).select("name"), """
                Ann
                Bob
                Cid
                """);
    }

    @Test
    void limits() throws SQLException {
        check(Select.from("User").orderBy("id").limit(1).select("name"), """
                Ann
                """);
        check(Select.from("User").orderBy("id").offset(2).select("name"), """
                Cid
                """);
        check(Select.from("User").orderBy("id").limit(1).offset(1).select("name"), """
                Bob
                """);
        check(
                Select.from("User")
                        .where(entity().in(Select.from("User").orderBy("id").limit(2)))
                        .select("name")
                        .orderBy("id"),
                """
                Ann
                Bob
                """);
    }

    @Test
    void listsWithNothingAndNull() throws SQLException {
        check(Select.from("User").where(field("name").in(List.of())).select("name"), "");
        check(
                Select.from("User")
                        .where(field("age").in(Arrays.asList(30, null)))
                        .orderBy("id")
                        .select("name"),
                """
                Bob
                Cid
                """);
        check(
                Select.from("User")
                        .where(field("age").notIn(Arrays.asList(30, null)))
                        .select("name"),
                """
                Ann
                """);
    }

    @Test
    void groupsAndAggregates() throws SQLException {
        check(
                Select.from("Post")
                        .select(field("author.name"), count(), max("title"))
                        .groupBy("author.name")
                        .having(count().gt(1)),
                """
                Ann, 2, Second_1
                """);
        check(Select.from("User").select(sum("age"), countDistinct("boss"), count("age")), """
                80, 1, 2
                """);
        check(
                Select.from("User")
                        .where(field("age").gt(scalar(Select.from("User").select(avg("age")))))
                        .select("name"),
                """
                Ann
                """);
        check(
                Select.from("User")
                        .leftJoin("posts")
                        .select("name", count("posts"))
                        .groupBy(entity(), "name")
                        .orderBy("name"),
                """
                Ann, 2
                Bob, 1
                Cid, 0
                """);
        check(
                Select.from("User")
                        .select(
                                upper("name"),
                                length("name"),
                                field("age").times(2).minus(1))
                        .filterBy("id", 2L),
                """
                BOB, 3, 59
                """);
    }

    @Test
    void collections() throws SQLException {
        check(Select.from("Post").join("tags").orderBy("id", index("tags")).select("title", "tags.word"), """
                First, sql
                First, java
                Third%, java
                """);
        check(
                Select.from("Tag")
                        .leftJoin("posts")
                        .orderBy("word", "posts.title")
                        .select("word", "posts.title"),
                """
                java, First
                java, Third%
                sql, First
                unused, null
                """);
        check(
                Select.from("User")
                        .join("phones")
                        .where(key("phones").eq("home"))
                        .orderBy("id")
                        .select("name", "phones"),
                """
                Ann, 111
                Bob, 333
                """);
        check(Select.from("User").distinct().join("posts").orderBy("name"), """
                1, Ann, 50, null
                2, Bob, 30, 1
                """);
    }

    @Test
    void membersAndSubqueries() throws SQLException {
        check(
                Select.from("User")
                        .where(any("posts", any("tags", field("word").eq("java"))))
                        .orderBy("id")
                        .select("name"),
                """
                Ann
                Bob
                """);
        check(Select.from("User").where(not(any("posts"))).select("name"), """
                Cid
                """);
        check(
                Select.from("User")
                        .where(exists(Select.from("User").where(field("boss").eq(outer("")))))
                        .select(
                                "name",
                                scalar(Select.from("Post")
                                        .where(field("author.id").eq(outer("id")))
                                        .select(count()))),
                """
                Ann, 2
                """);
        check(
                Select.from("Tag")
                        .where(entity().notIn(Select.from("Post").join("tags").select("tags")))
                        .select("word"),
                """
                unused
                """);
    }

    @Test
    void keysOfSeveralColumns() throws SQLException {
        check(
                Select.from("Seat")
                        .where(entity().in(
                                        Select.from("Seat").where(field("guest").isNotNull())))
                        .orderBy("id")
                        .select("id"),
                """
                A, 1
                B, 1
                """);
    }

    @Test
    void classesInOneTable() throws SQLException {
        check(Select.from("Animal").orderBy("id"), """
                1, Tom, null, Animal
                2, Rex, 7, Dog
                """);
        check(Select.from("Dog").filterBy("name", "Rex").select("barks"), """
                7
                """);
    }

    @Test
    void classesInTablesOfTheirOwn() throws SQLException {
        check(Select.from("Vehicle").orderBy("id"), """
                1, V1, null, null, Vehicle
                2, C2, 4, null, Car
                3, W3, 2, 900, Van
                """);
        check(Select.from("Vehicle").where(isA("Car")).orderBy("id").select("plate"), """
                C2
                W3
                """);
        check(Select.from("Trip").orderBy("id").select("id", "car.plate", "car.cargo"), """
                1, C2, null
                2, W3, 900
                3, null, null
                """);
    }

    @Test
    void wholeTablesPerClass() throws SQLException {
        check(Select.from("Shape").orderBy("id"), """
                1, red, 5, null, null, Circle
                2, blue, 6, null, null, Circle
                3, red, null, 70000000000, null, Square
                4, red, null, null, left, Stroke
                """);
        check(Select.from("Shape").where(not(isA("Circle"))).orderBy("id").select("id"), """
                3
                4
                """);
    }

    @Test
    void rowsAreCounted() throws SQLException {
        assertThat(rows(writer.count(Select.from("Post").filterBy("author.name", "Ann"))))
                .isEqualTo("2\n");
        assertThat(rows(writer.count(Select.from("Post").limit(2)))).isEqualTo("2\n");
        assertThat(rows(writer.count(Select.from("Tag").join("posts").distinct())))
                .isEqualTo("2\n");
        assertThat(rows(writer.count(
                        Select.from("Post").select("author.name", count()).groupBy("author.name"))))
                .isEqualTo("2\n");
        assertThat(rows(writer.exists(Select.from("Post").filterBy("author.name", "Ann"))))
                .isEqualTo("1\n");
        assertThat(rows(writer.exists(Select.from("Post").filterBy("author.name", "Eve"))))
                .isEmpty();
    }

    @Test
    void bulkUpdates() throws SQLException {
        run(writer.update(Update.of("User")
                .set("age", field("age").plus(1))
                .where(field("boss.name").eq("Ann"))));
        run(writer.update(Update.of("User")
                .set("name", "Boss")
                .where(exists(Select.from("User").where(field("boss").eq(outer("")))))));
        check(Select.from("User").orderBy("id").select("name", "age"), """
                Boss, 50
                Bob, 31
                Cid, null
                """);
        run(writer.update(Update.of("Car")
                .set("plate", "X")
                .set("doors", 9)
                .where(field("plate").eq("C2"))));
        run(writer.update(Update.of("Vehicle").set("doors", 8).where(isA("Van"))));
        check(Select.from("Vehicle").orderBy("id").select("plate", "doors"), """
                V1, null
                X, 9
                W3, 8
                """);
        run(writer.update(
                Update.of("Shape").set("colour", "green").where(field("colour").eq("red"))));
        check(Select.from("Shape").orderBy("id").select("colour"), """
                green
                blue
                green
                green
                """);
    }

    @Test
    void bulkDeletes() throws SQLException {
        run(writer.delete(Delete.of("Post").where(any("tags", field("word").eq("java")))));
        check(Select.from("Post").select("id"), """
                11
                """);
        run(writer.delete(Delete.of("Trip")));
        run(writer.delete(Delete.of("Vehicle").where(isA("Car"))));
        check(Select.from("Vehicle").select("plate"), """
                V1
                """);
        run(writer.delete(Delete.of("Shape").where(field("colour").eq("red"))));
        check(Select.from("Shape").select("id"), """
                2
                """);
        run(writer.delete(Delete.of("Seat").where(field("guest.name").eq("Ann"))));
        check(Select.from("Seat").orderBy("id").select("id"), """
                A, 2
                B, 1
                """);
        run(writer.delete(Delete.of("Animal").where(field("barks").gt(5))));
        check(Select.from("Animal").select("name"), """
                Tom
                """);
    }
}
