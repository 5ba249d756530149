package dev.orm.session.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.DetachedObjectException;
import dev.orm.session.Session;
import dev.orm.session.SessionSavepoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner is deleted, and its members with it; but not those that were given to another owner before. */
public abstract class HandoversContract extends ResortContract {
    @Test
    void membersWhoseReferenceWasSet() {
        inSession((session, full, empty) -> {
            for (Resort.Lift lift : full.lifts) {
                if (!lift.name.equals("l2")) {
                    lift.resort = empty;
                }
            }
            full.slopes.forEach(slope -> slope.resort = empty);
            full.huts.values().forEach(hut -> hut.resort = empty);
            session.delete(full);
            assertThat(session.contains(full.lifts.get(0))).isTrue();
            session.flush();
            assertThat(empty.lifts).hasSize(4);
            session.add(new Resort("full"));
        });
        inSession((session, full, empty) -> {
            assertNames(empty.lifts, "l0", "l1", "l3", "l4");
            assertNames(empty.slopes, "s0", "s1", "s2", "s3", "s4");
            assertNames(empty.huts.keySet(), "h0", "h1", "h2", "h3", "h4");
            assertThat(session.query(Resort.Lift.class).count()).isEqualTo(4);
        });
    }

    @Test
    void membersThatWereNotLoadedWithTheirOwner() {
        inSession((session, full, empty) -> {
            session.query(Resort.Lift.class).filterBy("name", "l1").one().resort = empty;
            session.query(Resort.Slope.class).filterBy("name", "s1").one().resort = null;
            session.query(Resort.Hut.class).filterBy("name", "h1").one().resort = empty;
            session.delete(full);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(lifts, "l1");
            assertNames(slopes, "s1");
            assertNames(huts, "h1");
            assertNames(empty.lifts, "l1");
            assertNames(empty.slopes);
            assertNames(empty.huts.values(), "h1");
        });
    }

    private interface Left {
        void of(Resort empty, List<?> lifts, List<?> slopes, List<?> huts);
    }

    private void inSessionOfEmpty(Left work) {
        database.transaction(session -> work.of(
                resort(session, "void"),
                session.query(Resort.Lift.class).all(),
                session.query(Resort.Slope.class).all(),
                session.query(Resort.Hut.class).all()));
    }

    /** With orphanRemoval it goes; without it is there alone. */
    @Test
    void membersThatWereGivenToNobody() {
        inSession((session, full, empty) -> {
            full.lifts.get(0).resort = null;
            full.slopes.iterator().next().resort = null;
            session.delete(full);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(lifts);
            assertNames(slopes, "s0");
            assertNames(huts);
        });
    }

    @Test
    void membersOfCollectionsThatWereAssigned() {
        inSession((session, full, empty) -> {
            empty.lifts = full.lifts;
            empty.slopes = full.slopes;
            empty.huts = full.huts;
            empty.guests = full.guests;
            session.delete(full);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(empty.lifts, "l0", "l1", "l2", "l3", "l4");
            assertNames(empty.slopes, "s0", "s1", "s2", "s3", "s4");
            assertNames(empty.huts.values(), "h0", "h1", "h2", "h3", "h4");
            assertNames(empty.guests, "g0", "g1", "g2", "g3", "g4");
        });
    }

    @Test
    void theOwnerThatGotThemIsDeleted() {
        inSession((session, full, empty) -> {
            List<Resort.Lift> none = empty.lifts;
            empty.lifts = full.lifts;
            full.lifts = none;
            empty.slopes = full.slopes;
            session.delete(empty);
        });
        database.transaction(session -> {
            assertNames(resort(session, "full").lifts);
            assertNames(resort(session, "full").slopes);
            assertThat(session.query(Resort.Lift.class).exists()).isFalse();
            assertThat(session.query(Resort.Slope.class).exists()).isFalse();
        });
    }

    @Test
    void membersThatWereAdded() {
        inSession((session, full, empty) -> {
            empty.lifts.add(full.lifts.get(0));
            empty.slopes.add(full.slopes.iterator().next());
            full.huts.forEach(empty.huts::put);
            empty.guests.addAll(full.guests.subList(0, 2));
            session.delete(full);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(empty.lifts, "l0");
            assertNames(empty.slopes, "s0");
            assertNames(empty.huts.values(), "h0", "h1", "h2", "h3", "h4");
            assertNames(empty.guests, "g0", "g1");
            assertNames(lifts, "l0");
            assertNames(slopes, "s0");
        });
    }

    @Test
    void aNewOwnerTakesThem() {
        inSession((session, full, empty) -> {
            session.delete(empty);
            session.flush();
            Resort other = new Resort("void");
            session.add(other);
            full.lifts.forEach(lift -> lift.resort = other);
            full.slopes.forEach(slope -> slope.resort = other);
            session.delete(full);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(empty.lifts, "l0", "l1", "l2", "l3", "l4");
            assertNames(empty.slopes, "s0", "s1", "s2", "s3", "s4");
            assertNames(huts);
        });
    }

    @Test
    void whatIsDeletedForItsOwnSakeGoes() {
        inSession((session, full, empty) -> {
            Resort.Lift lift = full.lifts.get(0);
            session.delete(full);
            session.delete(lift);
            empty.lifts.add(lift);
        });
        inSessionOfEmpty((empty, lifts, slopes, huts) -> {
            assertNames(empty.lifts);
            assertNames(lifts);
        });
    }

    /** Nobody says that the guest has left the one resort for the other, but it can be in one only. */
    @Test
    void membersThatKnowNoOwner() {
        inSession((session, full, empty) -> {
            empty.guests.add(full.guests.get(1));
            session.flush();
            assertNames(full.guests, "g0", "g2", "g3", "g4");
            empty.guests.addAll(full.guests.subList(0, 2));
        });
        inSession((session, full, empty) -> {
            assertNames(full.guests, "g3", "g4");
            assertNames(empty.guests, "g0", "g1", "g2");
        });
    }

    /** In the columns of the member's row, or in a table of their own; whether its first owner is loaded or not. */
    @Test
    void theFirstOwnerIsNotLoaded() {
        inSession((session, full, empty) -> {
            empty.guests.add(
                    session.query(Resort.Guest.class).filterBy("name", "g1").one());
            empty.passes.add(
                    session.query(Resort.Pass.class).filterBy("name", "p1").one());
        });
        inSession((session, full, empty) -> {
            assertNames(full.guests, "g0", "g2", "g3", "g4");
            assertNames(full.passes, "p0", "p2", "p3", "p4");
            assertNames(empty.guests, "g1");
            assertNames(empty.passes, "p1");
            empty.passes.addAll(full.passes);
            session.flush();
            assertNames(full.passes);
            assertNames(empty.passes, "p0", "p1", "p2", "p3", "p4");
        });
    }

    /** It is the last one's; also where neither of them was ever stored. */
    @Test
    void twoOwnersGetOneMember() {
        inSession((session, full, empty) -> {
            Resort.Guest guest = new Resort.Guest("new");
            empty.guests.add(guest);
            full.guests.add(guest);
            assertNames(empty.guests);
            Resort.Pass pass = full.passes.get(0);
            empty.passes.add(pass);
            full.passes.add(pass);
            full.passes.remove(pass);
        });
        inSession((session, full, empty) -> {
            assertNames(full.guests, "g0", "g1", "g2", "g3", "g4", "new");
            assertNames(full.passes, "p0", "p1", "p2", "p3", "p4");
            assertNames(empty.guests);
            assertNames(empty.passes);
        });
    }

    /** Whose rows would not be written. */
    @Test
    void membersOfAnotherSession() {
        Resort.Slope slope = new Resort.Slope("new");
        Resort.Owner owner = new Resort.Owner();
        Resort.Skier skier = new Resort.Skier("new");
        database.transaction(session -> session.addAll(List.of(slope, owner, skier)));
        try (Session session = database.session()) {
            resort(session, "void").owner = owner;
            assertThatThrownBy(session::flush).isInstanceOf(DetachedObjectException.class);
        }
        try (Session session = database.session()) {
            resort(session, "void").skiers.add(skier);
            session.commit();
            session.query(Resort.Skier.class)
                    .filterBy("name", "k0")
                    .one()
                    .resorts
                    .add(detached());
            assertThatThrownBy(session::flush).isInstanceOf(DetachedObjectException.class);
            session.rollback();
            Resort empty = resort(session, "void");
            empty.slopes.add(session.merge(slope));
            empty.owner = session.merge(owner);
            session.commit();
        }
        inSession((session, full, empty) -> {
            assertNames(empty.slopes, "new");
            assertNames(empty.skiers, "new");
            assertThat(empty.owner).isNotNull();
        });
    }

    /** All five come to the empty one, in vain. */
    private static void giveAll(Resort full, Resort empty) {
        empty.guests.addAll(List.copyOf(full.guests));
        empty.passes.addAll(List.copyOf(full.passes));
    }

    private void assertNothingMoved() {
        inSession((session, full, empty) -> {
            assertNames(full.guests, "g0", "g1", "g2", "g3", "g4");
            assertNames(full.passes, "p0", "p1", "p2", "p3", "p4");
            assertNames(empty.guests);
            assertNames(empty.passes);
        });
    }

    @Test
    void whatWasRolledBackLeavesNobody() {
        try (Session session = database.session()) {
            Resort full = resort(session, "full");
            giveAll(full, resort(session, "void"));
            session.rollback();
            assertThat(full.guests).hasSize(5);
            assertThat(full.passes).hasSize(5);
            session.commit();
        }
        assertNothingMoved();
    }

    @Test
    void whatWasRolledBackToASavepointLeavesNobody() {
        try (Session session = database.session()) {
            Resort full = resort(session, "full");
            Resort empty = resort(session, "void");
            SessionSavepoint savepoint = session.savepoint();
            giveAll(full, empty);
            savepoint.rollback();
            assertThat(full.guests).hasSize(5);
            assertThat(full.passes).hasSize(5);
            session.commit();
        }
        assertNothingMoved();
    }

    @Test
    void whatWasRefreshedLeavesNobody() {
        inSession((session, full, empty) -> {
            giveAll(full, empty);
            session.refresh(empty);
            session.refresh(full);
            assertThat(full.guests).hasSize(5);
            assertThat(full.passes).hasSize(5);
        });
        assertNothingMoved();
    }

    @Test
    void membersOfOneThatWasExpungedLeaveNobody() {
        inSession((session, full, empty) -> {
            giveAll(full, empty);
            session.expunge(empty);
            session.refresh(full);
            assertThat(full.guests).hasSize(5);
            assertThat(full.passes).hasSize(5);
        });
        assertNothingMoved();
    }

    private Resort detached() {
        try (Session session = database.session()) {
            return resort(session, "void");
        }
    }
}
