package dev.orm.session.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.session.DetachedObjectException;
import dev.orm.session.LazyCollectionException;
import dev.orm.session.NullCollectionException;
import dev.orm.session.Session;
import dev.orm.session.SharedObjectException;
import dev.orm.session.TransientReferenceException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program does wrong is said, and nothing is lost. */
public abstract class MistakesContract extends BandContract {

    private static void refused(Runnable work, Class<? extends OrmException> as, String message) {
        assertThatThrownBy(work::run).isInstanceOf(as).hasMessage(message);
    }

    private void flushIsRefused(Session session, String message) {
        refused(session::flush, TransientReferenceException.class, message);
        session.rollback();
    }

    @Test
    void aDetachedObjectIsNotAdded() {
        store(new Band("Can"));
        Band can;
        try (Session session = database.session()) {
            can = band(session);
        }
        try (Session session = database.session()) {
            refused(() -> session.add(can), DetachedObjectException.class, """
                    Band 1 is not new
                      why:  it has a row: another session loaded or stored it, or it was expunged; add(..) is for objects that have none yet
                      next: session.merge(..) gives its state to this session's object of that row, and answers that object""");
            can.name = "Neu";
            session.merge(can);
            session.commit();
            assertThat(band(session).name).isEqualTo("Neu");
        }
    }

    @Test
    void anObjectBelongsToOneSession() {
        Band can = new Band("Can");
        Band.Fan fan = new Band.Fan("Ann");
        try (Session first = database.session();
                Session second = database.session()) {
            first.addAll(List.of(can, fan));
            refused(() -> second.add(fan), SharedObjectException.class, """
                    the new Fan belongs to two sessions
                      why:  it was added to another session, which is open and has not stored it yet: each would store a row of its own
                      next: add it to one of them only; once that has committed, session.merge(..) answers this session's object of the row""");
            Band neu = new Band("Neu");
            neu.fans.add(fan);
            assertThatThrownBy(() -> second.add(neu)).isInstanceOf(SharedObjectException.class);
            assertThat(second.contains(neu)).isFalse();
            first.commit();
            assertThatThrownBy(() -> second.add(fan)).isInstanceOf(DetachedObjectException.class);
            first.expunge(can);
            first.close();
            assertThat(second.merge(can)).isNotSameAs(can).hasToString("Can");
            second.commit();
        }
        Band other = new Band("Faust");
        try (Session first = database.session()) {
            first.add(other);
        }
        store(other);
        try (Session session = database.session()) {
            assertThat(session.query(Band.class).filterBy("name", "Faust").exists())
                    .isTrue();
        }
    }

    @Test
    void whatWasNeverCommittedIsNew() {
        Band can = new Band("Can");
        try (Session session = database.session()) {
            session.add(can);
            session.flush();
        }
        store(can);
        withBand(band -> assertThat(band.name).isEqualTo("Can"));
    }

    @Test
    void aCollectionOfAnExpungedObject() {
        store(new Band("Can"));
        try (Session session = database.session()) {
            Band can = band(session);
            session.expunge(can);
            refused(can.songs::clear, LazyCollectionException.class, """
                    Band.songs was not loaded
                      why:  the Band no longer belongs to a session
                      next: load it with its owner: .fetch("songs"), or take the row's object: session.get(Band.class, ..)""");
        }
    }

    @Test
    void nullInThePlaceOfACollection() {
        Band can = new Band("Can");
        can.towns.add("Cologne");
        store(can);
        try (Session session = database.session()) {
            band(session).towns = null;
            refused(session::flush, NullCollectionException.class, """
                    Band.towns was set to null
                      why:  that may mean that it is empty, or that it is to stay as it is; nothing is deleted on a guess
                      next: roll back, and empty it with clear(), or leave it alone""");
            session.rollback();
            assertThat(band(session).towns).containsExactly("Cologne");
        }
        Band neu = new Band("Neu");
        neu.towns = null;
        store(neu);
        assertThat(neu.towns).isEmpty();
    }

    @Test
    void whatIsReferredToMustBeStored() {
        store(new Band("Can"), new Band.Song("Vitamin C"));
        try (Session session = database.session()) {
            session.query(Band.Song.class).one().band = new Band("Neu");
            flushIsRefused(session, """
                    Song.band is a Band that is not stored
                      why:  it has no row, and nothing says that it is stored with its owner
                      next: session.add(..) it too, or say cascade = CascadeType.PERSIST on band""");
            band(session).gifts.add(new Band.Gift("rose", new Band.Fan("Ann")));
            flushIsRefused(session, """
                    Band.gifts.giver is a Fan that is not stored
                      why:  it has no row, and nothing says that it is stored with its owner
                      next: session.add(..) it too, or say cascade = CascadeType.PERSIST on gifts.giver""");
            band(session).setList.add(new Band.Song("Spoon"));
            flushIsRefused(session, """
                    Band.setList is a Song that is not stored
                      why:  it has no row, and nothing says that it is stored with its owner
                      next: session.add(..) it too, or say cascade = CascadeType.PERSIST on setList""");
            assertThat(session.query(Band.Song.class).one().band).isNull();
        }
    }

    @Test
    void anEmbeddableWithoutValuesKeepsItsCollections() {
        Band can = new Band("Can");
        can.office.telephones.add("112");
        store(can);
        withBand(band -> band.name = "Neu");
        withBand(band -> {
            assertThat(band.office.telephones).containsExactly("112");
            band.office = null;
        });
        withBand(band -> assertThat(band.office.telephones).isEmpty());
    }
}
