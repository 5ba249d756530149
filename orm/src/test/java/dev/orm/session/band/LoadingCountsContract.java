package dev.orm.session.band;

import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements are sent for ten owners, whatever they have. */
public abstract class LoadingCountsContract extends BandContract {
    private static final int BANDS = 10;

    /** Bands; and, as their rows do not tell, managers, studios, logos. */
    private static final int ALL = 4;

    @BeforeEach
    void storeBands() {
        database.transaction(session -> IntStream.range(0, BANDS).forEach(number -> session.add(band(number))));
        statements.clear();
    }

    private static Band band(int number) {
        Band band = new Band("band " + number);
        band.manager = new Band.Manager("manager " + number);
        band.logo = new Band.Logo("logo " + number);
        band.songs.addAll(List.of(new Band.Song("a"), new Band.Song("b")));
        band.setList.addAll(band.songs);
        Band.Fan fan = new Band.Fan("fan " + number);
        band.fans.add(fan);
        band.gifts.add(new Band.Gift("rose", fan));
        band.players.put("bass", new Band.Player("bass"));
        band.towns.add("Bonn");
        band.prizes.add("prize");
        band.fees.put("Bonn", number);
        band.office.telephones.add("040");
        return band;
    }

    private int sent() {
        int count = statements.size();
        statements.clear();
        return count;
    }

    /** When each of the owners is asked for it. */
    private void loads(int expected, Function<Band, ?> attribute) {
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).all();
            assertThat(sent()).isEqualTo(ALL);
            assertThat(bands)
                    .hasSize(BANDS)
                    .allSatisfy(band -> assertThat(attribute.apply(band))
                            .isNotNull()
                            .asString()
                            .isNotIn("[]", "{}"));
            assertThat(sent()).isEqualTo(expected);
        }
    }

    @Test
    void partnersOfTheOtherSideAndOfAJoinTable() {
        loads(0, band -> Objects.requireNonNull(band.manager).name);
        loads(0, band -> Objects.requireNonNull(band.logo).color);
    }

    @Test
    void aListWithAnOrder() {
        loads(1, band -> band.songs);
    }

    @Test
    void aListInAJoinTable() {
        loads(1, band -> band.setList);
    }

    @Test
    void aListWithAJoinColumn() {
        loads(1, band -> band.fans);
    }

    @Test
    void aMapOfEntities() {
        loads(1, band -> band.players);
    }

    @Test
    void collectionsOfValues() {
        loads(1, band -> band.towns);
        loads(1, band -> band.prizes);
        loads(1, band -> band.fees);
    }

    @Test
    void aCollectionInAnEmbeddable() {
        loads(1, band -> band.office.telephones);
    }

    @Test
    void elementsThatReferToOthers() {
        loads(2, band -> band.gifts.get(0).giver.name);
        loads(1 + 1, band -> band.fans.toString() + band.gifts.get(0).giver.name);
    }

    @Test
    void membersOfMembers() {
        try (Session session = database.session()) {
            List<Band.Song> songs = session.query(Band.Song.class).all();
            assertThat(sent()).as("songs, bands, managers, studios, logos").isEqualTo(1 + ALL);
            assertThat(songs).allSatisfy(song -> assertThat(song.band.songs).contains(song));
            assertThat(sent()).isEqualTo(1);
            assertThat(songs).allSatisfy(song -> assertThat(song.band.players).hasSize(1));
            assertThat(sent()).isEqualTo(1);
        }
    }

    @Test
    void fetchedBehindAReference() {
        try (Session session = database.session()) {
            List<Band.Song> songs =
                    session.query(Band.Song.class).fetch("band.fans").all();
            assertThat(sent()).isEqualTo(1 + ALL + 1);
            assertThat(songs).allSatisfy(song -> assertThat(song.band.fans).hasSize(1));
            assertThat(sent()).isZero();
        }
    }

    @Test
    void fetchedWithAPageOfAStream() {
        try (Session session = database.session();
                Stream<Band> bands = session.query(Band.class).fetch("songs", "songs.band", "fans").stream()) {
            assertThat(bands).hasSize(BANDS).allSatisfy(band -> {
                assertThat(band.songs).hasSize(2);
                assertThat(band.fans).hasSize(1);
            });
            assertThat(sent()).isEqualTo(ALL + 2);
        }
    }

    @Test
    void entitiesInRows() {
        try (Session session = database.session()) {
            assertThat(session.query(Band.Song.class)
                            .select(field("band"), count())
                            .groupBy("band")
                            .rows())
                    .hasSize(BANDS);
            assertThat(sent()).isEqualTo(ALL);
        }
    }

    @Test
    void refresh() {
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).all();
            sent();
            session.refresh(bands.get(0));
            assertThat(sent())
                    .as("the rows of the band, its manager, its logo, as cascades say; whose studio and logo they are")
                    .isEqualTo(3 + 2);
        }
    }

    @Test
    void rollback() {
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).all();
            assertThat(bands).allSatisfy(band -> assertThat(band.fans).hasSize(1));
            sent();
            session.rollback();
            assertThat(sent())
                    .as("bands, managers, logos, fans; whose studios and logos")
                    .isEqualTo(4 + 2);
            assertThat(bands).allSatisfy(band -> assertThat(band.fans).hasSize(1));
            assertThat(sent()).isEqualTo(1);
        }
    }

    @Test
    void bulkUpdate() {
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).all();
            sent();
            assertThat(session.update(Band.class).set("office.street", "Elm").execute())
                    .isEqualTo(BANDS);
            assertThat(bands).allSatisfy(band -> assertThat(band.office.street).isEqualTo("Elm"));
            assertThat(sent())
                    .as("the rows change and are read; whose managers, studios and logos")
                    .isEqualTo(2 + 3);
        }
    }

    @Test
    void delete() {
        try (Session session = database.session()) {
            session.query(Band.class).all().forEach(session::delete);
            assertThat(sent())
                    .as("songs, fans, players are asked for, and by whom the logos are held")
                    .isEqualTo(ALL + 3);
            session.commit();
            assertThat(statements).as("fans go with their band").allMatch(sql -> sql.startsWith("delete "));
            assertThat(sent())
                    .as("bands, managers, logos, songs, fans, players; five tables of values and two that join")
                    .isEqualTo(6 + 5 + 2);
        }
    }

    @Test
    void merge() {
        Band detached;
        try (Session session = database.session()) {
            detached = session.query(Band.class).filterBy("name", "band 3").one();
            detached.players.put("drums", new Band.Player("drums"));
            session.add(detached.players.get("drums"));
            session.commit();
            detached.songs.get(0).title = "new";
            detached.fans.get(0).name = "new";
        }
        sent();
        try (Session session = database.session()) {
            Band merged = session.merge(detached);
            assertThat(merged.songs.get(0).title).isEqualTo("new");
            assertThat(sent())
                    .as("the band, its partners, songs, fans, players")
                    .isEqualTo(ALL + 3);
        }
    }
}
