package dev.orm.session.fleet;

import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.isA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.UnknownFetchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with hierarchies of several levels, in each of the strategies. */
public abstract class FleetContract {
    private final List<String> statements = new ArrayList<>();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(
                Vehicle.class,
                Vehicle.Motor.class,
                Vehicle.Car.class,
                Vehicle.Truck.class,
                Vehicle.Tanker.class,
                Vehicle.Bike.class,
                Vehicle.Part.class,
                Person.class,
                Person.Employee.class,
                Person.Driver.class,
                Person.Clerk.class,
                Seal.class,
                Paper.class,
                Paper.Treaty.class,
                Paper.Lease.class,
                Paper.Letter.class);
        database.createAll();
        database.transaction(FleetContract::store);
        database.listen(event -> statements.add(event.sql()));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static void store(Session session) {
        Vehicle.Car car = new Vehicle.Car("car");
        car.power = 75;
        car.parts.addAll(List.of(new Vehicle.Part("wheel"), new Vehicle.Part("axle")));
        Vehicle.Truck truck = new Vehicle.Truck("truck");
        truck.power = 300;
        truck.tons = 12;
        Vehicle.Tanker tanker = new Vehicle.Tanker("tanker");
        tanker.power = 400;
        tanker.litres = 20_000;
        Vehicle.Bike bike = new Vehicle.Bike("bike");
        bike.gears = 3;
        List<Vehicle> vehicles = List.of(car, truck, tanker, bike);
        vehicles.forEach(vehicle -> vehicle.plates.add("HH " + vehicle.name));
        Person owner = new Person("Olga");
        Person.Driver driver = new Person.Driver("Dora");
        driver.wage = 20;
        truck.driver = driver;
        tanker.driver = driver;
        Person.Clerk clerk = new Person.Clerk("Carl");
        clerk.wage = 30;
        clerk.desk = "left";
        List<Person> people = List.of(owner, driver, clerk);
        people.forEach(person -> person.phones.add("040 " + person.name));
        Paper.Treaty treaty = new Paper.Treaty("treaty");
        treaty.pages = 3;
        Paper.Lease lease = new Paper.Lease("lease");
        lease.pages = 2;
        lease.leased = bike;
        Paper.Letter letter = new Paper.Letter("letter");
        List<Paper> papers = List.of(treaty, lease, letter);
        papers.forEach(paper -> paper.words.add(paper.title));
        treaty.signer = owner;
        letter.signer = clerk;
        session.addAll(people);
        session.addAll(vehicles);
        session.addAll(papers);
    }

    private int sent() {
        int count = statements.size();
        statements.clear();
        return count;
    }

    private static String classes(List<?> all) {
        return String.join(
                " ", all.stream().map(each -> each.getClass().getSimpleName()).toList());
    }

    @Test
    void eachLevelIsAsked() {
        try (Session session = database.session()) {
            assertThat(classes(session.query(Vehicle.class).orderBy("name").all()))
                    .isEqualTo("Bike Car Tanker Truck");
            assertThat(classes(
                            session.query(Vehicle.Motor.class).orderBy("name").all()))
                    .isEqualTo("Car Tanker Truck");
            assertThat(classes(
                            session.query(Vehicle.Truck.class).orderBy("name").all()))
                    .isEqualTo("Tanker Truck");
            assertThat(classes(session.query(Vehicle.Tanker.class).all())).isEqualTo("Tanker");
            assertThat(classes(session.query(Person.class).orderBy("name").all()))
                    .isEqualTo("Clerk Driver Person");
            assertThat(classes(
                            session.query(Person.Employee.class).orderBy("name").all()))
                    .isEqualTo("Clerk Driver");
            assertThat(classes(session.query(Person.Driver.class).all())).isEqualTo("Driver");
            assertThat(classes(session.query(Paper.class).orderBy("title").all()))
                    .isEqualTo("Lease Letter Treaty");
            assertThat(classes(
                            session.query(Paper.Treaty.class).orderBy("title").all()))
                    .isEqualTo("Lease Treaty");
            assertThat(session.query(Person.Employee.class).count()).isEqualTo(2);
            assertThat(session.query(Paper.Treaty.class).count()).isEqualTo(2);
        }
    }

    @Test
    void valuesOfEachLevelComeBack() {
        try (Session session = database.session()) {
            Vehicle.Tanker tanker = session.query(Vehicle.Tanker.class).one();
            assertThat(tanker.name).isEqualTo("tanker");
            assertThat(tanker.power).isEqualTo(400);
            assertThat(tanker.litres).isEqualTo(20_000);
            Person.Clerk clerk = session.query(Person.Clerk.class).one();
            assertThat(clerk.name + " " + clerk.wage + " " + clerk.desk).isEqualTo("Carl 30 left");
            Paper.Lease lease = session.query(Paper.Lease.class).one();
            assertThat(lease.title + " " + lease.pages).isEqualTo("lease 2");
            assertThat(lease.leased).isInstanceOf(Vehicle.Bike.class);
            assertThat(session.sql("select kind from Vehicle order by name").rows())
                    .hasToString("[kind=B, kind=C, kind=K, kind=T]");
            assertThat(session.sql("select kind from Person order by name").rows())
                    .hasToString("[kind=4, kind=3, kind=1]");
        }
    }

    @Test
    void aKeyIsOfTheWholeHierarchy() {
        try (Session session = database.session()) {
            Vehicle bike = session.query(Vehicle.class).filterBy("name", "bike").one();
            assertThat(session.get(Vehicle.class, bike.id)).isSameAs(bike);
            assertThat(session.get(Vehicle.Bike.class, bike.id)).isSameAs(bike);
            assertThat(session.get(Vehicle.Motor.class, bike.id)).isNull();
        }
        try (Session session = database.session()) {
            Paper lease = session.query(Paper.class).filterBy("title", "lease").one();
            assertThat(session.get(Paper.Treaty.class, lease.id)).isSameAs(lease);
            assertThat(session.get(Paper.Letter.class, lease.id)).isNull();
        }
    }

    @Test
    void classesAndTheirAttributesInConditions() {
        try (Session session = database.session()) {
            assertThat(classes(session.query(Vehicle.class)
                            .where(isA(Vehicle.Truck.class))
                            .orderBy("name")
                            .all()))
                    .isEqualTo("Tanker Truck");
            assertThat(classes(session.query(Person.class)
                            .where(isA(Person.Employee.class))
                            .orderBy("name")
                            .all()))
                    .isEqualTo("Clerk Driver");
            assertThat(classes(session.query(Paper.class)
                            .where(isA(Paper.Treaty.class))
                            .orderBy("title")
                            .all()))
                    .isEqualTo("Lease Treaty");
            assertThat(classes(session.query(Vehicle.class)
                            .where(field("power").ge(300))
                            .orderBy(desc("power"))
                            .all()))
                    .isEqualTo("Tanker Truck");
            assertThat(classes(
                            session.query(Person.class).filterBy("desk", "left").all()))
                    .isEqualTo("Clerk");
            assertThat(classes(session.query(Paper.class)
                            .where(field("pages").lt(3))
                            .all()))
                    .isEqualTo("Lease");
            assertThat(classes(session.query(Vehicle.class)
                            .filterBy("driver.wage", 20)
                            .orderBy("name")
                            .all()))
                    .isEqualTo("Tanker Truck");
            assertThat(classes(session.query(Person.Driver.class)
                            .join("vehicles")
                            .where(field("vehicles.name").eq("tanker"))
                            .all()))
                    .isEqualTo("Driver");
        }
    }

    @Test
    void oneQueryForWhatAllClassesHave() {
        try (Session session = database.session()) {
            List<Vehicle> vehicles = session.query(Vehicle.class).all();
            assertThat(sent()).as("vehicles, drivers, their seals").isEqualTo(3);
            assertThat(vehicles)
                    .allSatisfy(vehicle -> assertThat(vehicle.plates).containsExactly("HH " + vehicle.name));
            assertThat(sent()).as("one table").isEqualTo(1);
            session.expungeAll();
            List<Person> people = session.query(Person.class).all();
            assertThat(sent()).as("people, their seals").isEqualTo(2);
            assertThat(people).allSatisfy(person -> assertThat(person.phones).containsExactly("040 " + person.name));
            assertThat(sent()).as("joined tables").isEqualTo(1);
            session.expungeAll();
            List<Paper> papers = session.query(Paper.class).all();
            assertThat(sent())
                    .as("papers, signers, the vehicle, seals of papers and of people")
                    .isEqualTo(5);
            assertThat(papers).allSatisfy(paper -> assertThat(paper.words).containsExactly(paper.title));
            assertThat(sent()).as("a table per class").isEqualTo(1);
        }
    }

    @Test
    void partnersOfAllClasses() {
        database.transaction(session -> {
            session.query(Person.class).all().forEach(person -> session.add(new Seal(person, null)));
            session.query(Paper.class).all().forEach(paper -> session.add(new Seal(null, paper)));
        });
        sent();
        try (Session session = database.session()) {
            assertThat(session.query(Person.class).all())
                    .hasSize(3)
                    .allSatisfy(person -> assertThat(Objects.requireNonNull(person.seal).person)
                            .isSameAs(person));
            assertThat(sent()).isEqualTo(2);
            assertThat(session.query(Paper.class).all())
                    .hasSize(3)
                    .allSatisfy(paper ->
                            assertThat(Objects.requireNonNull(paper.seal).paper).isSameAs(paper));
            assertThat(sent()).as("papers, the vehicle, seals").isEqualTo(3);
        }
    }

    @Test
    void fetchedThoughOneClassAloneHasIt() {
        List<Vehicle> vehicles;
        try (Session session = database.session()) {
            vehicles = session.query(Vehicle.class)
                    .fetch("parts", "plates", "driver.vehicles")
                    .orderBy("name")
                    .all();
            assertThat(sent())
                    .as("vehicles, drivers, their seals, parts, plates, theirs")
                    .isEqualTo(6);
        }
        assertThat(((Vehicle.Car) vehicles.get(1)).parts)
                .extracting(part -> part.name)
                .containsExactly("axle", "wheel");
        assertThat(vehicles).allSatisfy(vehicle -> assertThat(vehicle.plates).hasSize(1));
        assertThat(Objects.requireNonNull(vehicles.get(3).driver).vehicles)
                .as("in its order")
                .containsExactly(vehicles.get(3), vehicles.get(2));
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.query(Vehicle.class).fetch("part"))
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessage("Vehicle has no relationship part (fetch part)\n"
                            + "  why:  there are: plates, driver, parts\n  next: did you mean parts?");
            assertThatThrownBy(() -> session.query(Vehicle.Truck.class).fetch("parts"))
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessageContaining("Truck has no relationship parts");
        }
    }

    @Test
    void rowsOfEachLevelChangeAndGo() {
        database.transaction(session -> {
            Vehicle.Tanker tanker = session.query(Vehicle.Tanker.class).one();
            tanker.name = "tanker 2";
            tanker.power = 1;
            tanker.litres = null;
            Person.Clerk clerk = session.query(Person.Clerk.class).one();
            clerk.desk = "right";
            clerk.wage = 31;
            Paper.Lease lease = session.query(Paper.Lease.class).one();
            lease.leased = tanker;
            lease.signer = clerk;
            session.delete(session.query(Vehicle.Bike.class).one());
            session.delete(session.query(Vehicle.Car.class).one());
        });
        try (Session session = database.session()) {
            Paper.Lease lease = session.query(Paper.Lease.class).one();
            Vehicle.Tanker tanker = (Vehicle.Tanker) Objects.requireNonNull(lease.leased);
            assertThat(tanker.name + tanker.power + tanker.litres).isEqualTo("tanker 21null");
            Person.Clerk clerk = (Person.Clerk) Objects.requireNonNull(lease.signer);
            assertThat(clerk.desk + clerk.wage + " " + clerk.version).isEqualTo("right31 1");
            assertThat(classes(session.query(Vehicle.class).orderBy("name").all()))
                    .isEqualTo("Tanker Truck");
            assertThat(session.query(Vehicle.Part.class).count()).isZero();
        }
    }

    @Test
    void bulkChangesOfEachStrategyReachLoadedObjects() {
        try (Session session = database.session()) {
            List<Vehicle> vehicles =
                    session.query(Vehicle.class).orderBy("name").all();
            List<Person> people = session.query(Person.class).orderBy("name").all();
            List<Paper> papers = session.query(Paper.class).orderBy("title").all();
            assertThat(session.update(Vehicle.Truck.class).set("power", 7).execute())
                    .isEqualTo(2);
            assertThat(session.update(Person.Employee.class)
                            .set("wage", 8)
                            .where(field("name").eq("Dora"))
                            .execute())
                    .isEqualTo(1);
            assertThat(session.update(Paper.Treaty.class).set("pages", 9).execute())
                    .isEqualTo(2);
            assertThat(((Vehicle.Motor) vehicles.get(1)).power).isEqualTo(75);
            assertThat(((Vehicle.Motor) vehicles.get(2)).power).isEqualTo(7);
            assertThat(((Vehicle.Motor) vehicles.get(3)).power).isEqualTo(7);
            assertThat(((Person.Employee) people.get(0)).wage).isEqualTo(30);
            assertThat(((Person.Employee) people.get(1)).wage).isEqualTo(8);
            assertThat(((Paper.Treaty) papers.get(0)).pages).isEqualTo(9);
            assertThat(((Paper.Treaty) papers.get(2)).pages).isEqualTo(9);
            session.commit();
        }
        database.transaction(session -> {
            List<Paper> papers = session.query(Paper.class).orderBy("title").all();
            papers.forEach(paper -> paper.words.clear());
            session.flush();
            assertThat(session.deleteFrom(Paper.Treaty.class).execute()).isEqualTo(2);
            assertThat(session.contains(papers.get(0))).isFalse();
            assertThat(session.contains(papers.get(1))).isTrue();
        });
        try (Session session = database.session()) {
            assertThat(classes(session.query(Paper.class).all())).isEqualTo("Letter");
        }
    }
}
