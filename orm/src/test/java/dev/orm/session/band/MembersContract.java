package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members of lists with an order, of lists of values and of maps: what is written of them, and what is there then. */
public abstract class MembersContract extends BandContract {

    @Test
    void whatANewOwnerLetsGoOfIsNeverStored() {
        Band can = new Band("Can");
        can.songs.addAll(List.of(new Band.Song("Vitamin C"), new Band.Song("Spoon"), new Band.Song("Moonshake")));
        can.fans.addAll(List.of(new Band.Fan("Ann"), new Band.Fan("Bob")));
        can.players.put("drums", new Band.Player("drums"));
        Band neu = new Band("Neu");
        Band.Song kept = new Band.Song("Hero");
        can.songs.add(kept);
        Band.Fan own = can.fans.get(1);
        try (Session session = database.session()) {
            session.addAll(List.of(can, neu));
            session.add(own);
            can.songs.remove(0);
            can.songs.get(0).band = null;
            neu.songs.add(kept);
            can.fans.clear();
            can.players.clear();
            session.commit();
            assertThat(session.query(Band.Song.class).orderBy("title").all())
                    .extracting(song -> song + " of " + song.band)
                    .containsExactly("Hero of Neu", "Moonshake of Can");
            assertThat(session.query(Band.Fan.class).all())
                    .extracting(fan -> fan.name)
                    .containsExactly("Bob");
            assertThat(session.query(Band.Player.class).count()).isZero();
        }
        withBandNamed("Can", band -> assertThat(band.songs).hasToString("[Moonshake]"));
    }

    @Test
    void allMembersGoToAnotherOwner() {
        for (int members = 1; members < 5; members++) {
            Band old = new Band("Can " + members);
            IntStream.range(0, members).forEach(number -> {
                old.songs.add(new Band.Song("song " + number));
                old.fans.add(new Band.Fan("fan " + number));
            });
            Band other = new Band("Neu " + members);
            database.transaction(session -> session.addAll(List.of(old, other)));

            database.transaction(session -> {
                Band from = session.get(Band.class, old.id);
                Band to = session.get(Band.class, other.id);
                to.songs.addAll(from.songs);
                to.fans.addAll(0, from.fans);
                from.songs.clear();
                from.fans.clear();
            });

            int all = members;
            withBandNamed(other.name, band -> {
                assertThat(band.songs).hasSize(all);
                assertThat(band.fans).hasSize(all);
            });
            withBandNamed(old.name, band -> assertThat(band.songs).isEmpty());
        }
    }

    private void withBandNamed(String name, Consumer<Band> work) {
        database.transaction(session ->
                work.accept(session.query(Band.class).filterBy("name", name).one()));
    }

    private static final int MANY = 20;

    /** In the session, in the database and in the number of statements that write. */
    private void changed(BandWork work, int writing) {
        String after;
        try (Session session = database.session()) {
            Band band = band(session);
            lists(band);
            work.on(band);
            statements.clear();
            session.commit();
            assertThat(statements.stream().filter(sql -> !sql.startsWith("update band ")))
                    .hasSize(writing);
            after = lists(band);
        }
        withBand(band -> assertThat(lists(band)).isEqualTo(after));
    }

    /** What is done with it. */
    @FunctionalInterface
    private interface BandWork {
        void on(Band band);
    }

    private static String lists(Band band) {
        List<String> prizes = new ArrayList<>(band.prizes);
        Collections.sort(prizes);
        return String.join(
                " ",
                List.of(
                        band.songs.toString(),
                        band.setList.toString(),
                        band.fans.toString(),
                        band.towns.toString(),
                        prizes.toString(),
                        new TreeMap<>(band.fees).toString()));
    }

    private static Band famous() {
        Band band = new Band("Can");
        IntStream.range(0, MANY).forEach(number -> {
            band.songs.add(new Band.Song("song " + number));
            band.fans.add(new Band.Fan("fan " + number));
            band.towns.add("town " + number % 7);
            band.prizes.add("prize " + number % 3);
            band.fees.put("town " + number, number);
        });
        band.setList.addAll(band.songs);
        return band;
    }

    @Test
    void oneMemberMore() {
        store(famous());
        changed(band -> band.towns.add("Bonn"), 1);
        changed(band -> band.prizes.add("prize 1"), 1);
        changed(band -> band.fees.put("Bonn", 7), 1);
        changed(band -> band.songs.add(new Band.Song("new")), 2);
        changed(band -> band.fans.add(new Band.Fan("new")), 2);
        changed(band -> band.setList.add(band.songs.get(3)), 1);
    }

    @Test
    void oneMemberLess() {
        store(famous());
        changed(band -> band.towns.remove(MANY - 1), 1);
        changed(band -> band.prizes.remove("prize 1"), 2);
        changed(band -> band.fees.remove("town 3"), 1);
        changed(band -> band.setList.remove(MANY - 1), 1);
        changed(band -> band.songs.remove(MANY - 1), 1);
        changed(band -> band.fans.remove(MANY - 1), 1);
    }

    @Test
    void membersChangePlaces() {
        store(famous());
        changed(band -> Collections.swap(band.towns, 3, 4), 2);
        changed(band -> Collections.swap(band.songs, 3, 4), 1);
        changed(band -> Collections.swap(band.fans, 3, 4), 1);
        changed(band -> Collections.swap(band.setList, 3, 4), 2);
        changed(band -> band.towns.add(0, "first"), 2);
        changed(band -> Collections.reverse(band.fans), 1);
        changed(band -> Collections.rotate(band.songs, 1), 1);
        changed(band -> band.fees.put("town 3", 99), 2);
        changed(band -> Collections.shuffle(band.prizes), 0);
    }

    @Test
    void onlyWhatChangedIsWritten() {
        store(famous());
        List<Integer> rows = new ArrayList<>();
        database.listen(event -> rows.add(event.parameters().size()));
        withBand(band -> {
            Collections.swap(band.songs, 3, 4);
            rows.clear();
        });
        assertThat(rows).as("two songs").contains(2);
        assertThat(Collections.max(rows)).isEqualTo(2);
    }

    @Test
    void placesWithGapsAreMended() {
        store(famous());
        database.transaction(session -> {
            session.sql("delete from Band_towns where towns_ORDER < 2").execute();
            session.sql("update Song set songs_ORDER = songs_ORDER + 5").execute();
        });
        withBand(band -> {
            assertThat(band.towns).hasSize(MANY - 2).startsWith("town 2");
            band.towns.add("Bonn");
            band.songs.add(0, new Band.Song("new"));
        });
        withBand(band -> {
            assertThat(band.towns).hasSize(MANY - 1).startsWith("town 2").endsWith("Bonn");
            assertThat(band.songs).hasSize(MANY + 1);
            assertThat(band.songs.get(0).title).isEqualTo("new");
            assertThat(band.songs.get(1).title).isEqualTo("song 0");
        });
        try (Session session = database.session()) {
            assertThat(session.sql("select max(towns_ORDER) as last from Band_towns")
                            .rows())
                    .hasToString("[last=" + (MANY - 2) + "]");
        }
    }

    @Test
    void aMemberGoesToAnotherList() {
        Band can = famous();
        Band neu = new Band("Neu");
        store(can, neu);
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).orderBy("name").all();
            Band.Fan fan = bands.get(0).fans.remove(2);
            bands.get(1).fans.add(fan);
            bands.get(1).songs.add(bands.get(0).songs.get(1));
            session.commit();
            assertThat(bands.get(0).songs).hasSize(MANY - 1);
        }
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).orderBy("name").all();
            assertThat(bands.get(0).fans).hasSize(MANY - 1);
            assertThat(bands.get(1).fans).hasToString("[fan 2]");
            assertThat(bands.get(1).songs).hasToString("[song 1]");
        }
    }

    @Test
    void aMapHearsOfMembersThatComeFromTheOtherSide() {
        store(new Band("Can"));
        try (Session session = database.session()) {
            Band can = band(session);
            assertThat(can.players).isEmpty();
            Band.Player drums = new Band.Player("drums");
            drums.band = can;
            session.add(drums);
            session.flush();
            assertThat(can.players).containsOnly(Map.entry("drums", drums));
            Band.Player other = new Band.Player("drums");
            other.band = can;
            session.add(other);
            session.commit();
            assertThat(session.query(Band.Player.class).count()).isEqualTo(2);
            drums.band = null;
            other.band = null;
            session.commit();
            assertThat(can.players).isEmpty();
        }
    }

    @Test
    void aMapThatIsNotLoadedHearsOfThemToo() {
        Band can = new Band("Can");
        can.players.put("bass", new Band.Player("bass"));
        store(can);
        try (Session session = database.session()) {
            Band band = band(session);
            Band.Player drums = new Band.Player("drums");
            drums.band = band;
            session.add(drums);
            session.commit();
            assertThat(band.players).containsOnlyKeys("bass", "drums");
        }
    }

    @Test
    void membersGoWithTheirOwner() {
        Band can = famous();
        store(can);
        try (Session session = database.session()) {
            Band band = band(session);
            band.setList.clear();
            session.delete(band);
            session.commit();
            assertThat(session.query(Band.Fan.class).count()).isZero();
            assertThat(session.query(Band.Song.class).count()).isZero();
        }
    }

    @Test
    void noMemberLetsGoOfAnOwnerThatItGoesWith() {
        store(famous());
        try (Session session = database.session()) {
            Band band = band(session);
            band.setList.clear();
            session.delete(band);
            statements.clear();
            session.commit();
            assertThat(statements).noneMatch(sql -> sql.startsWith("update fan"));
            assertThat(session.query(Band.Fan.class).exists()).isFalse();
        }
        store(famous());
        try (Session session = database.session()) {
            Band band = band(session);
            Band other = new Band("Neu");
            session.add(other);
            other.fans.add(band.fans.remove(0));
            session.delete(band);
            session.commit();
        }
        withBand(band -> assertThat(band.fans).hasSize(1));
    }
}
