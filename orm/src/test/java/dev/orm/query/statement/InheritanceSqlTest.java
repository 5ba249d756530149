package dev.orm.query.statement;

import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Condition;
import dev.orm.query.Select;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries over the three ways in which classes share tables. */
class InheritanceSqlTest {
    private static final String MODEL = """
            @Entity class Person { @Id Long id; @OneToMany(mappedBy = "owner") List<Dog> dogs; @ManyToOne Dog favourite; }
            @Entity @Inheritance @DiscriminatorColumn(name = "kind") abstract class Animal {
                @Id Long id; String name; @ManyToOne Person owner; }
            @Entity @DiscriminatorValue("D") class Dog extends Animal { Integer barks; }
            @Entity @DiscriminatorValue("P") class Puppy extends Dog { Integer weeks; }
            @Entity @DiscriminatorValue("C") class Cat extends Animal { Integer lives; }

            @Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle {
                @Id Long id; String plate; @ManyToOne Person driver; }
            @Entity @PrimaryKeyJoinColumn(name = "vehicle_id") class Car extends Vehicle { int doors; }
            @Entity class Van extends Car { int load; }
            @Entity class Bike extends Vehicle { boolean bell; }
            @Entity class Trip { @Id Long id; @ManyToOne Car car; @ManyToOne(optional = false) Vehicle vehicle; }

            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id Long id; String colour; }
            @Entity class Circle extends Shape { Integer radius; Integer size; }
            @Entity class Square extends Shape { Integer side; Long size; }
            @Entity class Drawing { @Id Long id; @ManyToMany List<Shape> shapes; }
            """;

    @TempDir
    static Path folder;

    private static QuerySql queries;

    @BeforeAll
    static void compile() {
        queries = new QuerySql(folder, MODEL);
    }

    @Test
    void singleTableRowsAreRestrictedToTheClass() {
        check(Select.from("Dog"), """
                select dog.id, dog.name, dog.owner_id, dog.barks, dog.weeks, dog.kind
                from Animal dog
                where dog.kind in ('D', 'P')
                """);
        check(Select.from("Animal").filterBy("barks", 3), """
                select animal.id, animal.name, animal.owner_id, animal.lives, animal.barks, animal.weeks, animal.kind
                from Animal animal
                where animal.barks = ?
                ? 3 -> Animal.barks
                """);
        check(Select.from("Puppy"), """
                select puppy.id, puppy.name, puppy.owner_id, puppy.barks, puppy.weeks
                from Animal puppy
                where puppy.kind = 'P'
                """);
    }

    @Test
    void singleTablePartnersAreRestrictedWhereTheyAreJoined() {
        check(Select.from("Person").leftJoin("dogs").select("id", "dogs.name", "favourite.name"), """
                select person.id, dogs.name, favourite.name
                from Person person
                left join Animal dogs on dogs.owner_id = person.id and dogs.kind in ('D', 'P')
                left join Animal favourite on favourite.id = person.favourite_id and favourite.kind in ('D', 'P')
                """);
    }

    @Test
    void classesOfASingleTable() {
        check(keys("Animal", isA("Dog").and(not(isA("Puppy")))), """
                select animal.id
                from Animal animal
                where animal.kind in ('D', 'P') and animal.kind <> 'P'
                """);
        check(keys("Person", new Condition.IsA(field("favourite"), "Puppy", false)), """
                select person.id
                from Person person
                left join Animal favourite on favourite.id = person.favourite_id and favourite.kind in ('D', 'P')
                where favourite.kind = 'P'
                """);
    }

    @Test
    void joinedClassesBringTheTablesTheyNeed() {
        check(Select.from("Vehicle").select("plate"), """
                select vehicle.plate
                from Vehicle vehicle
                """);
        check(Select.from("Car").filterBy("plate", "X").select("id", "doors"), """
                select car.vehicle_id, car.doors
                from Car car
                join Vehicle vehicle on vehicle.id = car.vehicle_id
                where vehicle.plate = ?
                ? X -> Vehicle.plate
                """);
        check(Select.from("Vehicle").where(field("doors").gt(2)).select("id"), """
                select vehicle.id
                from Vehicle vehicle
                left join Car car on car.vehicle_id = vehicle.id
                where car.doors > ?
                ? 2 -> Car.doors
                """);
    }

    @Test
    void joinedClassesAreToldApartByTheirTables() {
        check(Select.from("Vehicle"), """
                select vehicle.id, vehicle.plate, vehicle.driver_id, bike.bell, car.doors, van.load, \
                case when van.vehicle_id is not null then 'Van' when car.vehicle_id is not null then 'Car' \
                when bike.id is not null then 'Bike' when vehicle.id is not null then 'Vehicle' end
                from Vehicle vehicle
                left join Bike bike on bike.id = vehicle.id
                left join Car car on car.vehicle_id = vehicle.id
                left join Van van on van.vehicle_id = vehicle.id
                """);
        check(keys("Vehicle", isA("Car")), """
                select vehicle.id
                from Vehicle vehicle
                left join Car car on car.vehicle_id = vehicle.id
                where car.vehicle_id is not null
                """);
    }

    @Test
    void aPartnerThatMayBeMissingIsTakenOrLeftWhole() {
        check(Select.from("Trip").select("car.plate", "vehicle.plate"), """
                select vehicle.plate, vehicle2.plate
                from Trip trip
                left join (Car car join Vehicle vehicle on vehicle.id = car.vehicle_id) on car.vehicle_id = trip.car_vehicle_id
                join Vehicle vehicle2 on vehicle2.id = trip.vehicle_id
                """);
    }

    @Test
    void tablesPerClassAreOneUnion() {
        check(Select.from("Shape").filterBy("colour", "red"), """
                select shape.id, shape.colour, shape.radius, shape.size, shape.side, shape.size2, shape.entity_
                from (select id, colour, radius, size, null as side, null as size2, 'Circle' as entity_ from Circle \
                union all select id, colour, null as radius, null as size, side, size as size2, 'Square' as entity_ \
                from Square) shape
                where shape.colour = ?
                ? red -> Shape.colour
                """);
        check(Select.from("Circle").select("colour", "radius"), """
                select circle.colour, circle.radius
                from Circle circle
                """);
        check(keys("Shape", isA("Square")), """
                select shape.id
                from (select id, colour, radius, size, null as side, null as size2, 'Circle' as entity_ from Circle \
                union all select id, colour, null as radius, null as size, side, size as size2, 'Square' as entity_ \
                from Square) shape
                where shape.entity_ = 'Square'
                """);
    }

    @Test
    void nullsOfAUnionHaveATypeOnPostgresql() {
        assertThat(queries.sql(
                        "postgresql", Select.from("Drawing").join("shapes").select("shapes.side")))
                .isEqualTo("""
                select shapes.side
                from drawing drawing
                join drawing_shape drawing_shape on drawing_shape.drawing_id = drawing.id
                join (select id, colour, radius, size, cast(null as integer) as side, cast(null as bigint) as size2, \
                'Circle' as entity_ from circle union all select id, colour, cast(null as integer) as radius, \
                cast(null as integer) as size, side, size as size2, 'Square' as entity_ from square) shapes \
                on shapes.id = drawing_shape.shapes_id
                """);
    }

    private static Select keys(String entity, Condition condition) {
        return Select.from(entity).where(condition).select("id");
    }

    private static Condition isA(String entity) {
        return new Condition.IsA(field(""), entity, false);
    }

    private static void check(Select select, String expected) {
        assertThat(queries.sql(select)).isEqualTo(expected);
    }
}
