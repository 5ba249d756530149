package dev.orm.session.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ids of every kind: exactly these numbers, and rows that are found by them. */
public abstract class IdsContract {
    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(
                Numbered.PlainLong.class,
                Numbered.PlainInt.class,
                Numbered.BoxedInt.class,
                Numbered.PlainShort.class,
                Numbered.BoxedShort.class,
                Numbered.Unsaid.class,
                Numbered.OneByOne.class,
                Numbered.ByTwenties.class,
                Numbered.ByTable.class,
                Numbered.ByTableToo.class,
                Labelled.ByUuid.class,
                Labelled.ByUuidText.class,
                Labelled.ByText.class,
                Labelled.ByColour.class,
                Labelled.ByColourName.class,
                Labelled.BySpot.class,
                Labelled.BySquare.class,
                Labelled.ByRoad.class,
                Labelled.ByPage.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    /** The ids of new objects that are added and committed, each found by its id afterwards. */
    private static List<Integer> added(Session session, int count, Supplier<? extends Numbered.Counted> make) {
        List<Numbered.Counted> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Numbered.Counted one = make.get();
            session.add(one);
            all.add(one);
        }
        session.commit();
        all.forEach(one -> {
            session.expunge(one);
            assertThat(session.get(one.getClass(), one.id()))
                    .extracting(Numbered.Counted::id)
                    .isEqualTo(one.id());
        });
        session.commit();
        return all.stream().map(one -> one.id().intValue()).toList();
    }

    /** Two sessions that take turns, the first one of which forgets a number. */
    private List<List<Integer>> byTurns(Supplier<? extends Numbered.Counted> make) {
        List<List<Integer>> all = new ArrayList<>();
        try (Session first = database.session();
                Session second = database.session()) {
            all.add(added(first, 3, make));
            all.add(added(second, 2, make));
            all.add(added(first, 1, make));
            first.add(make.get());
            first.rollback();
            all.add(added(first, 2, make));
        }
        return all;
    }

    @Test
    void theDatabaseCounts() {
        for (Supplier<Numbered.Counted> make : List.<Supplier<Numbered.Counted>>of(
                Numbered.PlainLong::new,
                Numbered.PlainInt::new,
                Numbered.BoxedInt::new,
                Numbered.PlainShort::new,
                Numbered.BoxedShort::new)) {
            try (Session session = database.session()) {
                assertThat(added(session, 3, make)).containsExactly(1, 2, 3);
                assertThat(added(session, 1, make)).containsExactly(4);
            }
        }
    }

    /** The first value of a sequence stands alone, each further one is the last of its block. */
    @Test
    void aSequenceCountsByBlocks() {
        assertThat(byTurns(Numbered.Unsaid::new))
                .as("1; 2 to 51 | 52 to 101 | .. | 102 to 151, for a block is forgotten with its transaction")
                .containsExactly(List.of(1, 2, 3), List.of(52, 53), List.of(4), List.of(102, 103));
        assertThat(byTurns(Numbered.ByTwenties::new))
                .containsExactly(List.of(1000, 1001, 1002), List.of(1021, 1022), List.of(1003), List.of(1041, 1042));
    }

    @Test
    void aTableCountsByBlocks() {
        assertThat(byTurns(Numbered.ByTable::new))
                .as("behind the last number that was used: 101; 102 to 111 | 112 to 121 | .. | 122 to 131")
                .containsExactly(List.of(101, 102, 103), List.of(112, 113), List.of(104), List.of(122, 123));
        try (Session session = database.session()) {
            assertThat(added(session, 3, Numbered.ByTableToo::new)).containsExactly(1, 2, 3);
            assertThat(session.sql("select counted, last_number from counters order by counted")
                            .rows())
                    .extracting(row -> row.get(0) + " " + row.get(1))
                    .containsExactly("others 3", "rows 140");
        }
    }

    @Test
    void oneByOne() {
        try (Session session = database.session()) {
            assertThat(added(session, 3, Numbered.OneByOne::new)).containsExactly(5, 6, 7);
        }
        try (Session session = database.session()) {
            assertThat(added(session, 2, Numbered.OneByOne::new)).containsExactly(8, 9);
        }
    }

    @Test
    void uuids() {
        try (Session session = database.session()) {
            Labelled.ByUuid one = new Labelled.ByUuid();
            Labelled.ByUuidText text = new Labelled.ByUuidText();
            session.add(one);
            session.add(text);
            session.commit();
            assertThat(one.id.version()).isEqualTo(4);
            assertThat(UUID.fromString(text.id)).hasToString(text.id);
            UUID id = one.id;
            session.expunge(one);
            assertThat(session.get(Labelled.ByUuid.class, id))
                    .extracting(found -> found.id)
                    .isEqualTo(id);
            assertThat(session.query(Labelled.ByUuidText.class)
                            .filterBy("id", text.id)
                            .one())
                    .isSameAs(text);
        }
    }

    /** Stored, found by its id in another session, changed, deleted. */
    private <E> void lives(E entity, Object id, Function<E, Object> ids, BiConsumer<E, String> text) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) entity.getClass();
        database.transaction(session -> session.add(entity));
        database.transaction(session -> {
            E found = session.get(type, id);
            assertThat(found).isNotNull().isNotSameAs(entity);
            assertThat(ids.apply(found)).isEqualTo(id);
            text.accept(found, "changed");
        });
        try (Session session = database.session()) {
            assertThat(session.query(type).filterBy("text", "changed").one()).isSameAs(session.get(type, id));
            session.delete(session.get(type, id));
            session.commit();
            assertThat(session.get(type, id)).isNull();
            assertThat(session.query(type).count()).isZero();
        }
    }

    @Test
    void assigned() {
        var text = new Labelled.ByText();
        text.id = "it's; \\ \"é\"";
        lives(text, text.id, found -> found.id, (found, value) -> found.text = value);
        var colour = new Labelled.ByColour();
        colour.id = Labelled.Colour.RED;
        lives(colour, colour.id, found -> found.id, (found, value) -> found.text = value);
        var name = new Labelled.ByColourName();
        name.id = Labelled.Colour.GREEN;
        lives(name, name.id, found -> found.id, (found, value) -> found.text = value);
    }

    @Test
    void ofSeveralParts() {
        var spot = new Labelled.BySpot();
        spot.id = new Labelled.Spot("top", 7);
        lives(spot, new Labelled.Spot("top", 7), found -> found.id, (found, value) -> found.text = value);
        var square = new Labelled.BySquare();
        square.id = new Labelled.Square("e", 4);
        lives(square, square.id, found -> found.id, (found, value) -> found.text = value);
        var road = new Labelled.ByRoad();
        road.start = "here";
        road.goal = "there";
        lives(
                road,
                new Labelled.Road("here", "there"),
                found -> new Labelled.Road(found.start, found.goal),
                (found, value) -> found.text = value);
        var page = new Labelled.ByPage();
        page.book = UUID.fromString("00000000-0000-4000-8000-00000000000a");
        page.number = 1L << 40;
        lives(
                page,
                new Labelled.Page(page.book, page.number),
                found -> new Labelled.Page(found.book, found.number),
                (found, value) -> found.text = value);
    }
}
