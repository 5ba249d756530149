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

    @Test
    void twoRowsThatChangeAValue() {
        store(new Band.Manager("Ann"), new Band.Manager("Bob"));
        try (Session session = database.session()) {
            List<Band.Manager> all =
                    session.query(Band.Manager.class).orderBy("name").all();
            all.get(0).name = "Bob";
            all.get(1).name = "Ann";
            var refused = catchThrowableOfType(ConstraintViolationException.class, session::flush);
            assertThat(refused.next())
                    .isEqualTo(
                            "roll back, and take another value; where a row gives it up to another one, flush() in between");
        }
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
