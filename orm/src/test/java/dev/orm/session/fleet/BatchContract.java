package dev.orm.session.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements, and executions of each, write many rows. */
public abstract class BatchContract {
    private static final int MANY = 50;

    private final List<StatementListener.Event> events = new ArrayList<>();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    /** How many statements it takes to get one number from a sequence. */
    protected int statementsPerNumber() {
        return 1;
    }

    @BeforeEach
    void createTables() {
        database = open(
                Person.class,
                Person.Employee.class,
                Person.Driver.class,
                Person.Clerk.class,
                Vehicle.class,
                Vehicle.Motor.class,
                Vehicle.Car.class,
                Vehicle.Bike.class,
                Vehicle.Part.class,
                Seal.class,
                Paper.class,
                Paper.Treaty.class,
                Paper.Letter.class,
                Ticket.class);
        database.createAll();
        database.listen(events::add);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void storeBikes(int count) {
        database.transaction(session ->
                IntStream.range(0, count).forEach(number -> session.add(new Vehicle.Bike("bike " + number))));
        events.clear();
    }

    /** Statements and the number of executions of each: {@code update Person x 50}. */
    private List<String> written(Consumer<Session> work) {
        try (Session session = database.session()) {
            work.accept(session);
            events.clear();
            session.commit();
        }
        return events.stream().map(BatchContract::shown).toList();
    }

    private static String shown(StatementListener.Event event) {
        String[] words = event.sql().replace("`", "").replace("\"", "").split(" ", -1);
        String table = words[0].equals("update") ? words[1] : words[2];
        return (words[0] + " " + table + " x " + event.parameters().size()).toLowerCase(Locale.ROOT);
    }

    @Test
    void changesOfOneKind() {
        storeBikes(MANY);
        assertThat(written(session -> session.query(Vehicle.Bike.class).all().forEach(bike -> bike.gears = 7)))
                .containsExactly("update vehicle x 50");
        assertThat(events.get(0).parameters())
                .allSatisfy(parameters -> assertThat(parameters).hasSize(2));
    }

    @Test
    void changesOfTwoKinds() {
        storeBikes(MANY);
        assertThat(written(session -> session.query(Vehicle.Bike.class).all().forEach(bike -> {
                    if (bike.id % 2 == 0) {
                        bike.gears = 7;
                    } else {
                        bike.name = "renamed";
                    }
                })))
                .containsExactlyInAnyOrder("update vehicle x 25", "update vehicle x 25");
    }

    @Test
    void changesInTablesThatAreJoined() {
        database.transaction(session ->
                IntStream.range(0, MANY).forEach(number -> session.add(new Person.Clerk("clerk " + number))));
        assertThat(written(session -> session.query(Person.Clerk.class).all().forEach(clerk -> {
                    clerk.name = "renamed";
                    clerk.wage = 7;
                    clerk.desk = "left";
                })))
                .containsExactly("update person x 50", "update employee x 50", "update clerk x 50");
        try (Session session = database.session()) {
            assertThat(session.query(Person.Clerk.class).all()).allSatisfy(clerk -> {
                assertThat(clerk.version).isEqualTo(1);
                assertThat(clerk.name + clerk.wage + clerk.desk).isEqualTo("renamed7left");
            });
        }
    }

    @Test
    void tenThousandChanges() {
        storeBikes(10_000);
        assertThat(written(session -> session.query(Vehicle.Bike.class).all().forEach(bike -> bike.gears = 7)))
                .containsExactly("update vehicle x 10000");
        try (Session session = database.session()) {
            assertThat(session.query(Vehicle.Bike.class).filterBy("gears", 7).count())
                    .isEqualTo(10_000);
        }
    }

    /** How many rows one INSERT takes. */
    protected int rowsOfAnInsert() {
        return 100;
    }

    @Test
    void rowsThatCome() {
        try (Session session = database.session()) {
            IntStream.range(0, 1_000).forEach(number -> session.add(new Vehicle.Bike("bike " + number)));
            session.commit();
        }
        assertThat(events.stream().map(BatchContract::shown))
                .hasSize(1_000 / rowsOfAnInsert())
                .containsOnly("insert vehicle x 1");
    }

    @Test
    void rowsThatGo() {
        storeBikes(1_000);
        assertThat(written(session -> session.query(Vehicle.Bike.class).all().forEach(session::delete)))
                .containsExactly(
                        "delete vehicle_plates x 1",
                        "delete vehicle_plates x 1",
                        "delete vehicle x 1",
                        "delete vehicle x 1");
    }

    @Test
    void numbersOfASequenceComeByFifties() {
        try (Session session = database.session()) {
            IntStream.range(0, 120).forEach(number -> session.add(new Paper.Letter("letter " + number)));
            session.commit();
        }
        assertThat(events.stream().filter(event -> !event.sql().startsWith("insert")))
                .as("1, 2 to 51, 52 to 101, 102 to 151")
                .hasSize(4 * statementsPerNumber());
        assertThat(ids("select id from Letter order by id"))
                .hasSize(120)
                .startsWith(1L)
                .endsWith(120L);
    }

    @Test
    void numbersOfATableComeByTwenties() {
        try (Session session = database.session()) {
            IntStream.range(0, 50).forEach(number -> session.add(new Ticket()));
            session.commit();
        }
        assertThat(events.stream().filter(event -> !event.sql().startsWith("insert")))
                .as("1000, 1001 to 1020, 1021 to 1040, 1041 to 1060: an update and a select for each")
                .hasSize(4 * 2);
        assertThat(ids("select id from Ticket order by id"))
                .hasSize(50)
                .startsWith(1000L)
                .endsWith(1049L);
    }

    private List<Long> ids(String sql) {
        try (Session session = database.session()) {
            return session.sql(sql).rows().stream()
                    .map(row -> ((Number) row.get(0)).longValue())
                    .toList();
        }
    }
}
