package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Query;
import dev.orm.session.Row;
import dev.orm.session.Session;
import dev.orm.session.UnknownFetchException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code fetch} names: in embeddables, in elements, and what is not there. */
public abstract class FetchContract extends BandContract {
    private static final int BANDS = 10;

    private void storeBands() {
        database.transaction(session -> IntStream.range(0, BANDS).forEach(number -> {
            Band band = new Band("band " + number);
            Band.Fan fan = new Band.Fan("fan " + number);
            band.fans.add(fan);
            band.gifts.add(new Band.Gift("rose", fan));
            band.office.telephones.add("040 " + number);
            session.add(band);
        }));
        statements.clear();
    }

    @Test
    void aCollectionInAnEmbeddable() {
        storeBands();
        List<Band> bands;
        try (Session session = database.session()) {
            bands = session.query(Band.class).all();
            int before = statements.size();
            session.expungeAll();
            statements.clear();
            bands = session.query(Band.class).fetch("office.telephones").all();
            assertThat(statements).hasSize(before + 1);
        }
        assertThat(bands).hasSize(BANDS).allSatisfy(FetchContract::hasItsTelephone);
    }

    private static void hasItsTelephone(Band band) {
        assertThat(band.office.telephones).containsExactly(band.name.replace("band", "040"));
    }

    @Test
    void aCollectionInAnEmbeddableOfAStream() {
        storeBands();
        List<Band> bands;
        try (Session session = database.session();
                Stream<Band> all = session.query(Band.class).fetch("office.telephones", "fans").stream()) {
            bands = all.toList();
        }
        assertThat(bands).hasSize(BANDS).allSatisfy(FetchContract::hasItsTelephone);
        assertThat(bands).allSatisfy(band -> assertThat(band.fans).hasSize(1));
    }

    @Test
    void whomElementsReferTo() {
        storeBands();
        List<Band> bands;
        try (Session session = database.session()) {
            bands = session.query(Band.class).fetch("gifts.giver", "fans").all();
        }
        assertThat(bands).allSatisfy(band -> assertThat(band.gifts.get(0).giver).isSameAs(band.fans.get(0)));
    }

    @Test
    void ownersThatWereKnownBefore() {
        storeBands();
        try (Session session = database.session()) {
            getOneByOne(session);
            statements.clear();
            List<Band> bands = session.query(Band.class).all();
            assertThat(statements).hasSize(1);
            assertThat(bands)
                    .hasSize(BANDS)
                    .allSatisfy(band -> assertThat(band.fans).hasSize(1));
            assertThat(statements).as("all fans at once").hasSize(2);
        }
        try (Session session = database.session()) {
            getOneByOne(session);
            statements.clear();
            session.query(Band.class).fetch("fans", "office.telephones").all();
            assertThat(statements).hasSize(3);
        }
    }

    private static void getOneByOne(Session session) {
        for (Row row : session.query(Band.class).select("id").rows()) {
            assertThat(session.get(Band.class, row.get("id"))).isNotNull();
        }
    }

    @Test
    void aMisspeltFetchIsSaid() {
        try (Session session = database.session()) {
            Query<Band> bands = session.query(Band.class);
            assertThatThrownBy(() -> bands.fetch("songz").all())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessage("""
                            Band has no relationship songz (fetch songz)
                              why:  there are: songs, setList, fans, players, towns, prizes, fees, gifts, \
                            office.telephones, manager, studio, logo
                              next: did you mean songs?""");
            assertThatThrownBy(() -> bands.fetch("fans", "songs.bnad").first())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessage("""
                            Song has no relationship bnad (fetch songs.bnad)
                              why:  there are: band
                              next: did you mean band?""");
            assertThatThrownBy(() -> bands.fetch("office.telefones").stream())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessageStartingWith("Band has no relationship office.telefones (fetch office.telefones)")
                    .hasMessageEndingWith("next: did you mean office.telephones?");
            assertThatThrownBy(() -> bands.fetch("gifts.gver").one())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessage("""
                            gifts has no relationship gver (fetch gifts.gver)
                              why:  there are: giver
                              next: did you mean giver?""");
            assertThatThrownBy(() -> bands.fetch("fans.band").all())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessage("""
                            Fan has no relationship band (fetch fans.band)
                              why:  it has none at all
                              next: end the path before it""");
            assertThatThrownBy(() -> bands.fetch("name").all())
                    .isInstanceOf(UnknownFetchException.class)
                    .hasMessageContaining("Band has no relationship name");
        }
        assertThat(statements).as("nothing was asked").isEmpty();
    }
}
