package dev.orm.session.parts;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written and read of embeddables of each kind. */
public abstract class EmbeddablesContract {
    private final List<String> statements = new ArrayList<>();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(House.class, House.Keyholder.class);
        database.createAll();
        database.listen(event -> statements.add(event.sql()));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
        statements.clear();
    }

    private void withHouse(Consumer<House> work) {
        database.transaction(session -> work.accept(session.query(House.class).one()));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static House whole() {
        House house = new House("villa");
        house.site = new House.Site("Elm", 7);
        house.front =
                new House.Door("red", new House.Lock("1", new House.Keyholder("Ann"), new House.Maker("Front Ltd")));
        house.back =
                new House.Door("blue", new House.Lock("2", new House.Keyholder("Bob"), new House.Maker("Back Ltd")));
        return house;
    }

    private static String shown(House.@Nullable Door door) {
        House.Lock lock = there(there(door).lock);
        return there(door).color + " " + lock.code + " " + there(lock.keyholder).name + " "
                + there(lock.maker).firm();
    }

    @Test
    void twoOfOneClassOnThreeLevels() {
        store(whole());
        withHouse(house -> {
            assertThat(house.name).isEqualTo("villa");
            assertThat(house.site).isEqualTo(new House.Site("Elm", 7));
            assertThat(shown(house.front)).isEqualTo("red 1 Ann Front Ltd");
            assertThat(shown(house.back)).isEqualTo("blue 2 Bob Back Ltd");
            assertThat(there(there(there(house.front).lock).keyholder).houses).containsExactly(house);
            assertThat(there(there(there(house.back).lock).keyholder).houses).isEmpty();
            statements.clear();
        });
        assertThat(statements).as("nothing changed").isEmpty();
    }

    @Test
    void changesOnEachLevel() {
        store(whole());
        withHouse(house -> {
            house.site = new House.Site("Oak", 8);
            there(house.front).color = "green";
            there(there(house.front).lock).code = "3";
            there(there(house.back).lock).maker = new House.Maker("New Ltd");
            there(there(house.back).lock).keyholder = there(there(house.front).lock).keyholder;
        });
        withHouse(house -> {
            assertThat(house.site).isEqualTo(new House.Site("Oak", 8));
            assertThat(shown(house.front)).isEqualTo("green 3 Ann Front Ltd");
            assertThat(shown(house.back)).isEqualTo("blue 2 Ann New Ltd");
            house.front = house.back;
            house.back = new House.Door("white", new House.Lock("9", new House.Keyholder("Cid"), null));
        });
        withHouse(house -> {
            assertThat(shown(house.front)).isEqualTo("blue 2 Ann New Ltd");
            assertThat(there(house.back).color).isEqualTo("white");
            assertThat(there(there(house.back).lock).maker).isNull();
            assertThat(there(there(there(house.back).lock).keyholder).name).isEqualTo("Cid");
        });
    }

    @Test
    void noneAndOneOfNothingButNulls() {
        House none = new House("none");
        House empty = new House("nulls");
        empty.site = new House.Site(null, null);
        empty.front = new House.Door(null, null);
        store(none, empty);
        try (Session session = database.session()) {
            assertThat(session.query(House.class).orderBy("name").all()).allSatisfy(house -> {
                assertThat(house.site).as("both are null in the row").isNull();
                assertThat(house.front).isNull();
                assertThat(house.back).isNull();
            });
            statements.clear();
            session.commit();
            assertThat(statements).isEmpty();
        }
        database.transaction(session -> {
            House house = session.query(House.class).filterBy("name", "none").one();
            house.site = new House.Site(null, null);
            house.front = new House.Door(null, new House.Lock("1", null, null));
            session.flush();
            statements.clear();
            session.flush();
            assertThat(statements).isEmpty();
        });
        try (Session session = database.session()) {
            House house = session.query(House.class).filterBy("name", "none").one();
            assertThat(house.site).isNull();
            assertThat(there(there(house.front).lock).code).isEqualTo("1");
            house.front = null;
            session.commit();
            session.refresh(house);
            assertThat(house.front).isNull();
        }
    }

    @Test
    void eachLevelInAQuery() {
        store(whole(), new House("hut"));
        try (Session session = database.session()) {
            assertThat(session.query(House.class)
                            .filterBy("front.lock.maker.firm", "Front Ltd")
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(House.class)
                            .filterBy("back.lock.keyholder.name", "Bob")
                            .one()
                            .name)
                    .isEqualTo("villa");
            assertThat(session.query(House.class)
                            .where(field("site.number").gt(6))
                            .orderBy("back.color")
                            .all())
                    .hasSize(1);
            assertThat(session.query(House.class)
                            .where(field("name").eq("villa"))
                            .select("site.street", "back.lock.code")
                            .rows())
                    .hasSize(1);
            assertThat(session.update(House.class)
                            .set("back.lock.code", "7")
                            .where(field("name").eq("villa"))
                            .execute())
                    .isEqualTo(1);
            House villa = session.query(House.class).filterBy("name", "villa").one();
            assertThat(shown(villa.back)).isEqualTo("blue 7 Bob Back Ltd");
        }
    }

    @Test
    void theOtherSideOfAReferenceInAnEmbeddable() {
        House.Keyholder ann = new House.Keyholder("Ann");
        store(whole(), ann, new House("hut"));
        try (Session session = database.session()) {
            House villa = session.query(House.class).filterBy("name", "villa").one();
            House.Keyholder first = there(there(there(villa.front).lock).keyholder);
            assertThat(first.houses).containsExactly(villa);
            House.Keyholder other = there(session.get(House.Keyholder.class, ann.id));
            there(there(villa.front).lock).keyholder = other;
            session.flush();
            assertThat(other.houses).containsExactly(villa);
            assertThat(first.houses).isEmpty();
            other.houses.remove(villa);
            assertThat(there(there(villa.front).lock).keyholder).isNull();
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(House.Keyholder.class).fetch("houses").all())
                    .allSatisfy(holder -> assertThat(holder.houses).isEmpty());
        }
    }
}
