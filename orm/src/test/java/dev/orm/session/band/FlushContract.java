package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Session;
import dev.orm.session.StaleObjectException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order a flush writes, and in how many statements. */
public abstract class FlushContract extends BandContract {

    @Test
    void aUniqueValueGoesFromARowThatGoes() {
        store(new Band.Manager("Ann"));
        database.transaction(session -> {
            session.delete(session.query(Band.Manager.class).one());
            session.add(new Band.Manager("Ann"));
        });
        try (Session session = database.session()) {
            assertThat(session.query(Band.Manager.class).one().name).isEqualTo("Ann");
        }
    }

    @Test
    void aUniqueValueGoesFromARowThatChanges() {
        store(new Band.Manager("Ann"));
        database.transaction(session -> {
            session.query(Band.Manager.class).one().name = "Bob";
            session.add(new Band.Manager("Ann"));
        });
        try (Session session = database.session()) {
            assertThat(session.query(Band.Manager.class).orderBy("name").all())
                    .extracting(manager -> manager.name)
                    .containsExactly("Ann", "Bob");
        }
    }

    private List<String> managers() {
        try (Session session = database.session()) {
            return session.query(Band.Manager.class).orderBy("id").all().stream()
                    .map(manager -> manager.name)
                    .toList();
        }
    }

    @Test
    void twoRowsThatSwapAValue() {
        store(new Band.Manager("Ann"), new Band.Manager("Bob"), new Band.Manager("Cid"));
        try (Session session = database.session()) {
            List<Band.Manager> all =
                    session.query(Band.Manager.class).orderBy("name").all();
            all.get(0).name = "Bob";
            all.get(1).name = "Ann";
            statements.clear();
            session.commit();
            assertThat(statements).containsExactly("update manager set name = ? where id = ?");
            assertThat(managers()).containsExactly("Bob", "Ann", "Cid");
            all.get(0).name = "Cid";
            all.get(2).name = "Ann";
            all.get(1).name = "Bob";
            session.commit();
        }
        assertThat(managers()).containsExactly("Cid", "Bob", "Ann");
    }

    @Test
    void manyRowsThatHandAValueOn() {
        store(IntStream.range(0, 500)
                .mapToObj(number -> new Band.Manager("m" + number))
                .toArray());
        try (Session session = database.session()) {
            List<Band.Manager> all =
                    session.query(Band.Manager.class).orderBy("id").all();
            all.forEach(manager -> manager.name = "m" + (Integer.parseInt(manager.name.substring(1)) + 1));
            statements.clear();
            session.commit();
            assertThat(statements).hasSize(1);
        }
        assertThat(managers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 500)
                        .mapToObj(number -> "m" + number)
                        .toList());
    }

    @Test
    void twoRowsThatSwapAValueThatTheyMustHave() {
        store(new Band("Can"), new Band("Neu"));
        try (Session session = database.session()) {
            List<Band> all = session.query(Band.class).orderBy("name").all();
            all.get(0).name = "Neu";
            all.get(1).name = "Can";
            var refused = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(refused.next())
                    .isEqualTo(
                            "roll back, and take another value; where rows that may not be without one swap it, give one"
                                    + " of them a third value and flush() in between");
            session.rollback();
            all.get(0).name = "Neu";
            all.get(1).name = "Faust";
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Band.class).orderBy("id").all()).hasToString("[Neu, Faust]");
        }
    }

    private static Band.Studio studio(Session session, String name) {
        return session.query(Band.Studio.class).filterBy("name", name).one();
    }

    private static Band band(Session session, String name) {
        return session.query(Band.class).filterBy("name", name).one();
    }

    private void storeBandsWithStudios() {
        Band can = new Band("Can");
        Band neu = new Band("Neu");
        can.studio = new Band.Studio("cellar");
        neu.studio = new Band.Studio("castle");
        store(can, neu, can.studio, neu.studio);
    }

    private List<String> studios() {
        try (Session session = database.session()) {
            return session.query(Band.Studio.class).orderBy("name").all().stream()
                    .map(studio -> studio + " of " + studio.band)
                    .toList();
        }
    }

    @Test
    void aPartnerIsHandedOver() {
        storeBandsWithStudios();
        database.transaction(session -> {
            Band can = band(session, "Can");
            Band neu = band(session, "Neu");
            neu.studio = can.studio;
            can.studio = null;
        });
        assertThat(studios()).containsExactly("castle of null", "cellar of Neu");
        database.transaction(session -> {
            band(session, "Can").studio = studio(session, "cellar");
            band(session, "Neu").studio = studio(session, "castle");
        });
        assertThat(studios()).containsExactly("castle of Neu", "cellar of Can");
    }

    @Test
    void partnersAreSwapped() {
        storeBandsWithStudios();
        database.transaction(session -> {
            Band.Studio cellar = studio(session, "cellar");
            Band.Studio castle = studio(session, "castle");
            Band can = cellar.band;
            cellar.band = castle.band;
            castle.band = can;
        });
        assertThat(studios()).containsExactly("castle of Can", "cellar of Neu");
        database.transaction(session -> {
            Band can = band(session, "Can");
            Band neu = band(session, "Neu");
            Band.Studio cans = can.studio;
            can.studio = neu.studio;
            neu.studio = cans;
        });
        assertThat(studios()).containsExactly("castle of Neu", "cellar of Can");
    }

    @Test
    void aPartnerOfARowThatGetsANewOne() {
        storeBandsWithStudios();
        database.transaction(session -> {
            Band faust = new Band("Faust");
            session.add(faust);
            Band.Studio cellar = studio(session, "cellar");
            studio(session, "castle").band = cellar.band;
            cellar.band = faust;
        });
        assertThat(studios()).containsExactly("castle of Can", "cellar of Faust");
    }

    @Test
    void whatStillRefersToARowIsChangedFirst() {
        Band can = new Band("Can");
        Band.Song song = new Band.Song("Vitamin C");
        can.songs.add(song);
        can.setList.add(song);
        store(can);
        database.transaction(session -> {
            Band old = band(session);
            Band next = new Band("Neu");
            session.add(next);
            next.songs.add(old.songs.get(0));
            session.delete(old);
        });
        withBand(band -> {
            assertThat(band.name).isEqualTo("Neu");
            assertThat(band.songs).hasToString("[Vitamin C]");
        });
    }

    /** How many rows one INSERT takes. */
    protected int rowsOfAnInsert() {
        return 100;
    }

    @Test
    void manyRowsComeInFewStatements() {
        database.transaction(session ->
                IntStream.range(0, 1_200).forEach(number -> session.add(new Band.Manager("manager " + number))));
        assertThat(statements.stream().filter(sql -> sql.startsWith("insert into manager")))
                .hasSize((1_200 + rowsOfAnInsert() - 1) / rowsOfAnInsert());
        assertThat(managers()).hasSize(1_200).startsWith("manager 0").endsWith("manager 1199");
    }

    @Test
    void manyRowsGoInFewStatements() {
        Band can = new Band("Can");
        IntStream.range(0, 1_200).forEach(number -> can.fans.add(new Band.Fan("fan " + number)));
        IntStream.range(0, 1_200).forEach(number -> can.songs.add(new Band.Song("song " + number)));
        store(can);
        try (Session session = database.session()) {
            Band band = band(session);
            session.delete(band);
            statements.clear();
            session.commit();
            assertThat(statements.stream().filter(sql -> sql.startsWith("delete from fan")))
                    .hasSize(3);
            assertThat(statements.stream().filter(sql -> sql.startsWith("delete from song")))
                    .hasSize(3);
            assertThat(statements).hasSizeLessThan(25);
        }
    }

    @Test
    void aRowThatIsNotThereAnyMoreIsNamed() {
        store(new Band("Can"), new Band("Neu"), new Band("Faust"));
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).orderBy("id").all();
            session.commit();
            database.transaction(other ->
                    other.query(Band.class).filterBy("name", "Neu").one().towns.add("Bonn"));
            bands.forEach(session::delete);
            var stale = catchThrowableOfType(StaleObjectException.class, session::flush);
            assertThat(stale.id()).isEqualTo(2L);
            assertThat(stale.what()).isEqualTo("Band 2 is not as it was read");
            session.rollback();
            session.commit();
            database.transaction(other -> other.delete(
                    other.query(Band.class).filterBy("name", "Faust").one()));
            bands.forEach(session::delete);
            var gone = catchThrowableOfType(StaleObjectException.class, session::flush);
            assertThat(gone.what()).isEqualTo("one of 2 Band is not as it was read: 1, 3");
        }
    }

    @Test
    void whatWasToBeDeletedStaysWithItsMembers() {
        Band can = new Band("Can");
        can.songs.add(new Band.Song("Vitamin C"));
        store(can);
        database.transaction(session -> {
            Band band = band(session);
            session.delete(band);
            session.add(band);
        });
        withBand(band -> assertThat(band.songs).hasToString("[Vitamin C]"));
    }

    @Test
    void whatWasDeletedComesAgain() {
        store(new Band("Can"));
        database.transaction(session -> {
            Band band = band(session);
            session.delete(band);
            session.flush();
            session.add(band);
            session.flush();
            band.towns.add("Bonn");
        });
        withBand(band -> assertThat(band.towns).containsExactly("Bonn"));
    }

    @Test
    void aReferenceToAnObjectOfAnotherSession() {
        store(new Band("Can"));
        Band detached;
        try (Session session = database.session()) {
            detached = band(session);
        }
        Band.Player player = new Band.Player("drums");
        player.band = detached;
        store(player);
        withBand(band -> assertThat(band.players).containsOnlyKeys("drums"));
    }

    @Test
    void randomSequencesAgreeWithAModel() {
        int sequences = Integer.getInteger("orm.sessions", 60);
        long first = Long.getLong("orm.seed", 1);
        for (long seed = first; seed < first + sequences; seed++) {
            new RandomBands(database, seed).run(40);
        }
    }
}
