package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One-to-one associations from either side, with orphan removal and without, and in a join table. */
public abstract class PartnersContract extends BandContract {

    private List<String> managers() {
        try (Session session = database.session()) {
            return session.query(Band.Manager.class).orderBy("name").all().stream()
                    .map(manager -> manager + " of " + manager.band)
                    .toList();
        }
    }

    private List<String> studios() {
        try (Session session = database.session()) {
            return session.query(Band.Studio.class).orderBy("name").all().stream()
                    .map(studio -> studio + " of " + studio.band)
                    .toList();
        }
    }

    private static Band managed(String name, String manager) {
        Band band = new Band(name);
        band.manager = new Band.Manager(manager);
        return band;
    }

    @Test
    void aPartnerThatIsTakenAwayIsDeleted() {
        store(managed("Can", "Ann"));
        withBand(band -> band.manager = null);
        assertThat(managers()).isEmpty();
    }

    @Test
    void aPartnerThatLetsGoItselfIsDeleted() {
        store(managed("Can", "Ann"));
        withBand(band -> band.manager.band = null);
        assertThat(managers()).isEmpty();
        store(new Band.Manager("Bob", null));
        assertThat(managers()).containsExactly("Bob of null");
    }

    @Test
    void aPartnerThatIsReplacedIsDeletedFirst() {
        Band can = managed("Can", "Ann");
        try (Session session = database.session()) {
            session.add(can);
            session.commit();
            can.manager = new Band.Manager("Bob", can);
            session.commit();
            assertThat(managers()).containsExactly("Bob of Can");
            can.manager = new Band.Manager("Cid");
            session.commit();
            assertThat(can.manager.band).isSameAs(can);
            session.add(new Band.Manager("Dan", can));
            session.commit();
            assertThat(can.manager.name).isEqualTo("Dan");
        }
        assertThat(managers()).containsExactly("Dan of Can");
    }

    @Test
    void aNewPartnerIsReplacedBeforeItHasARow() {
        Band can = managed("Can", "Ann");
        try (Session session = database.session()) {
            session.add(can);
            can.manager = new Band.Manager("Bob", can);
            session.commit();
            can.manager = new Band.Manager("Cid", can);
            session.query(Band.class).count();
            can.manager = null;
            session.commit();
        }
        assertThat(managers()).isEmpty();
    }

    @Test
    void aPartnerMovesToAnother() {
        store(managed("Can", "Ann"), managed("Neu", "Bob"));
        try (Session session = database.session()) {
            Band can = session.query(Band.class).filterBy("name", "Can").one();
            Band neu = session.query(Band.class).filterBy("name", "Neu").one();
            neu.manager = can.manager;
            can.manager = null;
            session.commit();
            assertThat(managers()).containsExactly("Ann of Neu");
            neu.manager.band = can;
            session.commit();
            assertThat(can.manager.name).isEqualTo("Ann");
            assertThat(neu.manager).isNull();
        }
        assertThat(managers()).containsExactly("Ann of Can");
    }

    @Test
    void aPartnerThatIsDeletedDoesNotComeBack() {
        store(managed("Can", "Ann"));
        try (Session session = database.session()) {
            Band can = band(session);
            session.delete(can.manager);
            session.commit();
            assertThat(can.manager).isNull();
            can.name = "Neu";
            session.commit();
        }
        assertThat(managers()).isEmpty();
    }

    @Test
    void anOwnerThatIsDeletedTakesAnOrphanAlong() {
        store(managed("Can", "Ann"));
        try (Session session = database.session()) {
            Band can = band(session);
            can.manager = null;
            session.delete(can);
            session.commit();
        }
        assertThat(managers()).isEmpty();
    }

    @Test
    void aPartnerThatSomebodyElseAddedIsNoOrphan() {
        store(new Band("Can"));
        try (Session session = database.session()) {
            Band can = band(session);
            session.commit();
            withBand(band -> band.manager = new Band.Manager("Ann", band));
            assertThat(session.query(Band.Manager.class).one().band).isSameAs(can);
            can.name = "Neu";
            session.rollback();
            can.name = "Neu";
            session.commit();
        }
        assertThat(managers()).containsExactly("Ann of Neu");
    }

    @Test
    void aPartnerThatStaysWithoutItsOwner() {
        Band can = new Band("Can");
        store(can, new Band.Studio("East"), new Band.Studio("West"));
        try (Session session = database.session()) {
            List<Band.Studio> all =
                    session.query(Band.Studio.class).orderBy("name").all();
            Band band = band(session);
            band.studio = all.get(0);
            session.commit();
            assertThat(studios()).containsExactly("East of Can", "West of null");
            band.studio = all.get(1);
            session.commit();
            assertThat(all.get(0).band).isNull();
            assertThat(studios()).containsExactly("East of null", "West of Can");
            band.studio = null;
            session.commit();
            assertThat(studios()).containsExactly("East of null", "West of null");
        }
    }

    @Test
    void aRollbackBringsPartnersBack() {
        store(managed("Can", "Ann"));
        try (Session session = database.session()) {
            Band can = band(session);
            Band.Manager ann = can.manager;
            can.manager = new Band.Manager("Bob", can);
            session.flush();
            session.rollback();
            assertThat(can.manager).isSameAs(ann);
            assertThat(ann.band).isSameAs(can);
            can.manager = null;
            session.commit();
        }
        assertThat(managers()).isEmpty();
    }

    @Test
    void aPartnerInAJoinTable() {
        Band can = new Band("Can");
        can.logo = new Band.Logo("red");
        store(can);
        withBand(band -> {
            assertThat(band.logo.color).isEqualTo("red");
            band.logo = new Band.Logo("blue");
        });
        withBand(band -> {
            assertThat(band.logo.color).isEqualTo("blue");
            band.logo = null;
        });
        withBand(band -> {
            assertThat(band.logo).isNull();
            band.logo = new Band.Logo("green");
        });
        try (Session session = database.session()) {
            session.delete(band(session));
            session.commit();
            assertThat(session.query(Band.Logo.class).orderBy("color").all())
                    .extracting(logo -> logo.color)
                    .containsExactly("blue", "red");
        }
    }

    @Test
    void whatANewOwnerLetGoOfGoesWithIt() {
        Band can = managed("Can", "Ann");
        try (Session session = database.session()) {
            session.add(can);
            can.manager = new Band.Manager("Bob");
            session.delete(can);
            session.commit();
        }
        assertThat(managers()).isEmpty();
    }

    @Test
    void aPartnerTakesThePlaceOfAnother() {
        Band can = new Band("Can");
        Band neu = new Band("Neu");
        can.studio = new Band.Studio("East");
        neu.studio = new Band.Studio("West");
        store(neu.studio, can.studio, can, neu);
        try (Session session = database.session()) {
            List<Band> bands = session.query(Band.class).orderBy("name").all();
            bands.get(0).studio = bands.get(1).studio;
            bands.get(1).studio = null;
            session.commit();
        }
        assertThat(studios()).containsExactly("East of null", "West of Can");
    }
}
