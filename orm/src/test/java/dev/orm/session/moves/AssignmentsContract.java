package dev.orm.session.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.LazyCollectionException;
import dev.orm.session.Session;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The collection of another object, or a view of one's own, is put in the place of a collection. */
public abstract class AssignmentsContract extends ResortContract {
    private void assertAllMoved() {
        inSession((session, full, empty) -> {
            assertNames(empty.lifts, "l0", "l1", "l2", "l3", "l4");
            assertNames(empty.slopes, "s0", "s1", "s2", "s3", "s4");
            assertNames(empty.huts.keySet(), "h0", "h1", "h2", "h3", "h4");
            assertNames(empty.guests, "g0", "g1", "g2", "g3", "g4");
            assertNames(empty.passes, "p0", "p1", "p2", "p3", "p4");
            assertNames(full.passes);
            assertNames(empty.tags, "t0", "t1", "t2", "t3", "t4");
            assertNames(empty.skiers, "k0", "k1", "k2", "k3", "k4");
            assertNames(full.lifts);
            assertNames(full.slopes);
            assertNames(full.huts.keySet());
            assertNames(full.guests);
            assertNames(full.tags, "t0", "t1", "t2", "t3", "t4");
            assertNames(full.skiers, "k0", "k1", "k2", "k3", "k4");
        });
    }

    private static void assign(Resort to, Resort from) {
        to.lifts = from.lifts;
        to.slopes = from.slopes;
        to.huts = from.huts;
        to.guests = from.guests;
        to.passes = from.passes;
        to.tags = from.tags;
        to.skiers = from.skiers;
    }

    @Test
    void theCollectionsOfAnotherObjectThatWereNotLoaded() {
        inSession((session, full, empty) -> assign(empty, full));
        assertAllMoved();
    }

    @Test
    void eachOwnerHasItsOwnThen() {
        inSession((session, full, empty) -> {
            assertThat(full.lifts).hasSize(5);
            assertThat(full.guests).hasSize(5);
            assign(empty, full);
            session.flush();
            assertThat(full.lifts).isNotSameAs(empty.lifts).isEmpty();
            assertThat(empty.lifts).hasSize(5).allMatch(lift -> lift.resort == empty);
            assertThat(full.guests).isNotSameAs(empty.guests).isEmpty();
            assertThat(empty.guests).hasSize(5);
            assertThat(full.tags).isNotSameAs(empty.tags).isEqualTo(empty.tags);
            full.tags.clear();
            assertThat(empty.tags).hasSize(5);
            full.tags.addAll(empty.tags);
            assertThat(empty.skiers.get(0).resorts).containsExactlyInAnyOrder(full, empty);
        });
        assertAllMoved();
    }

    @Test
    void aNewObjectTakesThem() {
        inSession((session, full, empty) -> {
            Resort other = new Resort("new");
            assign(other, full);
            session.add(other);
            assertThat(full.lifts).isEmpty();
            session.delete(empty);
            session.flush();
            other.name = "void";
        });
        assertAllMoved();
    }

    @Test
    void twoObjectsSwapTheirs() {
        inSession((session, full, empty) -> {
            empty.lifts.add(new Resort.Lift("one"));
            empty.tags.add("two");
            session.flush();
            List<Resort.Lift> lifts = empty.lifts;
            Map<String, Resort.Hut> huts = empty.huts;
            List<String> tags = empty.tags;
            empty.lifts = full.lifts;
            full.lifts = lifts;
            empty.huts = full.huts;
            full.huts = huts;
            empty.tags = full.tags;
            full.tags = tags;
            List<Resort.Pass> passes = full.passes;
            full.passes = empty.passes;
            empty.passes = passes;
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts, "one");
            assertNames(empty.lifts, "l0", "l1", "l2", "l3", "l4");
            assertNames(full.huts.keySet());
            assertNames(empty.huts.keySet(), "h0", "h1", "h2", "h3", "h4");
            assertNames(empty.passes, "p0", "p1", "p2", "p3", "p4");
            assertNames(full.tags, "two");
            assertNames(empty.tags, "t0", "t1", "t2", "t3", "t4");
        });
    }

    @Test
    void viewsOfTheOwnCollection() {
        inSession((session, full, empty) -> {
            full.lifts = full.lifts.subList(1, 3);
            full.tags = Collections.unmodifiableList(full.tags);
            full.huts = Collections.unmodifiableMap(full.huts);
            full.slopes = Collections.synchronizedSet(full.slopes);
            full.guests = full.guests.subList(2, 5);
            full.skiers = full.skiers.stream()
                    .filter(skier -> !skier.name.equals("k3"))
                    .toList();
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts, "l1", "l2");
            assertNames(full.tags, "t0", "t1", "t2", "t3", "t4");
            assertNames(full.huts.keySet(), "h0", "h1", "h2", "h3", "h4");
            assertNames(full.slopes, "s0", "s1", "s2", "s3", "s4");
            assertNames(full.guests, "g2", "g3", "g4");
            assertNames(full.skiers, "k0", "k1", "k2", "k4");
            full.lifts = List.of();
            full.slopes = Set.of();
            full.huts = Map.of();
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts);
            assertNames(full.slopes);
            assertNames(full.huts.values());
            assertThat(session.query(Resort.Lift.class).count()).isZero();
        });
    }

    @Test
    void theCollectionOfAClosedSession() {
        Resort closed;
        try (Session session = database.session()) {
            closed = resort(session, "full");
            assertThat(closed.tags).hasSize(5);
        }
        try (Session session = database.session()) {
            Resort empty = resort(session, "void");
            empty.tags = closed.tags;
            session.commit();
            empty.lifts = closed.lifts;
            assertThatThrownBy(session::commit)
                    .isInstanceOf(LazyCollectionException.class)
                    .hasMessage(
                            "Resort.lifts was given a collection that was not loaded\n"
                                    + "  why:  it is the Resort.lifts of another object, and the session that loaded the Resort is"
                                    + " closed\n"
                                    + "  next: load it with its owner: .fetch(\"lifts\"), or touch it while the session is open");
            session.rollback();
            assertThat(empty.lifts).isEmpty();
            assertThat(empty.tags).hasSize(5);
            Resort other = new Resort("other");
            other.huts = closed.huts;
            assertThatThrownBy(() -> session.add(other)).isInstanceOf(LazyCollectionException.class);
            assertThat(session.contains(other)).isFalse();
            session.commit();
        }
    }

    @Test
    void aRollbackGivesEachItsOwnAgain() {
        inSession((session, full, empty) -> {
            assign(empty, full);
            session.flush();
            session.rollback();
            assertThat(empty.lifts).isEmpty();
            assertThat(full.lifts).hasSize(5).allMatch(lift -> lift.resort == full);
            assign(empty, full);
            session.rollback();
            assertThat(empty.huts).isEmpty();
            assertThat(full.huts).hasSize(5);
        });
    }
}
