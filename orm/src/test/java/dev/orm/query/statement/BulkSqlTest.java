package dev.orm.query.statement;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.lower;
import static dev.orm.query.Expressions.outer;
import static dev.orm.query.Expressions.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bulk changes become on SQLite: whole statements and their parameters. */
class BulkSqlTest {
    private static final String MODEL = """
            @Embeddable class Address { String city; String zip; }
            @Entity @Table(name = "users") class User {
                @Id Long id; String name; @Embedded Address address; @ManyToOne User boss;
                @OneToMany(mappedBy = "author") List<Post> posts; }
            @Entity class Post {
                @Id Long id; String title; int words; @ManyToOne User author;
                @ElementCollection List<String> tags; @ManyToMany List<User> readers; }
            @Embeddable record SeatId(String row, int nr) { }
            @Entity class Seat { @EmbeddedId SeatId id; boolean free; @ManyToOne User user; }

            @Entity @Inheritance class Animal { @Id Long id; String name; }
            @Entity class Dog extends Animal { Integer barks; }

            @Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long id; String plate; int age; }
            @Entity @PrimaryKeyJoinColumn(name = "vehicle_id") class Car extends Vehicle { int doors; }

            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id Long id; String colour; }
            @Entity class Circle extends Shape { Integer radius; }
            @Entity class Square extends Shape { Integer side; }
            """;

    @TempDir
    static Path folder;

    private static QuerySql queries;

    @BeforeAll
    static void compile() {
        queries = new QuerySql(folder, MODEL);
    }

    @Test
    void rowsOfOneTableAreUpdatedAtOnce() {
        check(
                Update.of("User")
                        .set("name", lower("name"))
                        .set("address", "an address")
                        .set("boss", null)
                        .where(field("address.city").eq("Bern").or(field("boss").eq("a boss"))),
                """
                update users
                set name = lower(users.name), city = ?, zip = ?, boss_id = ?
                where (users.city = ? or users.boss_id = ?)
                ? an address -> users.city by city
                ? an address -> users.zip by zip
                ? null -> users.boss_id by id
                ? Bern -> users.city
                ? a boss -> users.boss_id by id
                """);
        check(Delete.of("User"), """
                delete
                from users
                """);
    }

    @Test
    void otherTablesAreAskedInASubquery() {
        check(Update.of("Seat").set("free", true).where(field("user.name").eq("x")), """
                update Seat
                set free = ?
                where (Seat.row, Seat.nr) in (select * from (select distinct seat.row as c1, seat.nr as c2 from Seat seat \
                left join users user_ on user_.id = seat.user_id where user_.name = ?) chosen)
                ? true -> Seat.free
                ? x -> users.name
                """);
        check(Delete.of("User").where(any("posts").not()), """
                delete
                from users
                where not exists (select 1 from Post posts where posts.author_id = users.id)
                """);
    }

    @Test
    void theTableItselfIsAskedInASubqueryOfASubquery() {
        check(
                Delete.of("User")
                        .where(exists(Select.from("User").where(field("boss.id").eq(outer("id"))))),
                """
                delete
                from users
                where users.id in (select * from (select distinct user_.id as c1 from users user_ where exists \
                (select 1 from users user_2 where user_2.boss_id = user_.id)) chosen)
                """);
    }

    @Test
    void collectionsAreDeletedBeforeTheirOwners() {
        check(Delete.of("Post").where(any("tags", field("").eq("old"))), """
                select distinct post.id
                from Post post
                where exists (select 1 from Post_tags tags where tags.Post_id = post.id and tags.tags = ?)
                ? old -> Post_tags.tags
                delete from Post_tags where Post_tags.Post_id in (?, ?)
                delete from Post_users where Post_users.Post_id in (?, ?)
                delete from Post where Post.id in (?, ?)
                """);
    }

    @Test
    void aClassOfASingleTable() {
        check(
                Update.of("Dog")
                        .set("barks", field("barks").plus(1))
                        .where(field("name").eq("Rex")),
                """
                update Animal
                set barks = Animal.barks + ?
                where Animal.DTYPE = 'Dog' and Animal.name = ?
                ? 1
                ? Rex -> Animal.name
                """);
        check(Delete.of("Dog"), """
                delete
                from Animal
                where Animal.DTYPE = 'Dog'
                """);
    }

    @Test
    void joinedTablesAreUpdatedOneByOne() {
        check(Update.of("Car").set("doors", 3).where(field("doors").eq(5)), """
                update Car
                set doors = ?
                where Car.doors = ?
                ? 3 -> Car.doors
                ? 5 -> Car.doors
                """);
        check(Update.of("Car").set("plate", "X").where(field("doors").eq(5)), """
                update Vehicle
                set plate = ?
                where Vehicle.id in (select * from (select distinct car.vehicle_id as c1 from Car car where car.doors = ?) chosen)
                ? X -> Vehicle.plate
                ? 5 -> Car.doors
                """);
        check(
                Update.of("Car")
                        .set("plate", "X")
                        .set("doors", field("doors").plus(1))
                        .where(field("age").eq(5)),
                """
                select distinct car.vehicle_id
                from Car car
                join Vehicle vehicle on vehicle.id = car.vehicle_id
                where vehicle.age = ?
                ? 5 -> Vehicle.age
                update Vehicle set plate = ? where Vehicle.id in (?, ?)
                ? X -> Vehicle.plate
                update Car set doors = Car.doors + ? where Car.vehicle_id in (?, ?)
                ? 1
                """);
    }

    @Test
    void joinedTablesAreDeletedChildrenFirst() {
        check(Delete.of("Vehicle").where(field("age").gt(20)), """
                select distinct vehicle.id
                from Vehicle vehicle
                where vehicle.age > ?
                ? 20 -> Vehicle.age
                delete from Car where Car.vehicle_id in (?, ?)
                delete from Vehicle where Vehicle.id in (?, ?)
                """);
    }

    @Test
    void tablesPerClassAreChangedOneByOne() {
        check(Update.of("Shape").set("colour", "red"), """
                select distinct shape.id
                from (select id, colour, radius, null as side, 'Circle' as entity_ from Circle \
                union all select id, colour, null as radius, side, 'Square' as entity_ from Square) shape
                update Circle set colour = ? where Circle.id in (?, ?)
                ? red -> Circle.colour
                update Square set colour = ? where Square.id in (?, ?)
                ? red -> Square.colour
                """);
        check(Delete.of("Circle").where(field("radius").lt(1)), """
                delete
                from Circle
                where Circle.radius < ?
                ? 1 -> Circle.radius
                """);
    }

    @Test
    void keysOfSeveralColumns() {
        assertThat(new KeyedStatement("delete from s where ", List.of(), List.of("s.a", "s.b")).sql(2))
                .isEqualTo("delete from s where (s.a = ? and s.b = ?) or (s.a = ? and s.b = ?)");
    }

    @Test
    void mistakes() {
        assertThatThrownBy(() -> queries.update(Update.of("User"))).hasMessage("""
                the update changes nothing (update of User)
                  why:  no value was set
                  next: say set("attribute", value)""");
        assertThatThrownBy(() -> queries.update(Update.of("User").set("posts", 1)))
                .hasMessage("""
                posts cannot be set by an update (update of User)
                  why:  its value is not in the rows of the entity
                  next: load the entities and change them in a session""");
        assertThatThrownBy(() -> queries.update(Update.of("User").set("boss.name", "x")))
                .hasMessage("""
                boss.name cannot be set by an update (update of User)
                  why:  its value is not in the rows of the entity
                  next: load the entities and change them in a session""");
        assertThatThrownBy(() -> queries.update(Update.of("User").set("name", field("boss.name"))))
                .hasMessage("""
                the new value of name is computed from another table (update of User)
                  why:  an update sees the row that it changes, and no others
                  next: use scalar(..) with a query of the other table""");
    }

    @Test
    void aScalarOfAnotherTable() {
        check(
                Update.of("Post")
                        .set(
                                "words",
                                scalar(Select.from("Seat")
                                        .where(field("id.nr").eq(outer("words")))
                                        .select(count()))),
                """
                update Post
                set words = (select count(*) from Seat seat where seat.nr = Post.words)
                """);
    }

    private static void check(Update update, String expected) {
        assertThat(queries.update(update)).isEqualTo(expected);
    }

    private static void check(Delete delete, String expected) {
        assertThat(queries.delete(delete)).isEqualTo(expected);
    }
}
