package dev.orm.session.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Members are given to another owner while one goes over those of the first. */
public abstract class WalksContract extends ResortContract {
    private static final String[] LIFTS = {"l0", "l1", "l2", "l3", "l4"};
    private static final String[] SLOPES = {"s0", "s1", "s2", "s3", "s4"};
    private static final String[] HUTS = {"h0", "h1", "h2", "h3", "h4"};

    private void lifts(BiConsumer<List<Resort.Lift>, List<Resort.Lift>> move) {
        inSession((session, full, empty) -> {
            move.accept(full.lifts, empty.lifts);
            assertNames(full.lifts);
            assertNames(empty.lifts, LIFTS);
            assertThat(empty.lifts).allMatch(lift -> lift.resort == empty);
            session.commit();
            assertNames(empty.lifts, LIFTS);
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts);
            assertNames(empty.lifts, LIFTS);
            new ArrayList<>(empty.lifts).forEach(full.lifts::add);
        });
    }

    @Test
    @SuppressWarnings("UseBulkOperation")
    void allOfAListGo() {
        lifts((from, to) -> {
            for (Resort.Lift lift : from) {
                to.add(lift);
            }
        });
        lifts((from, to) -> from.forEach(to::add));
        lifts((from, to) -> from.stream().forEach(to::add));
        lifts((from, to) -> from.iterator().forEachRemaining(to::add));
        lifts((from, to) -> to.addAll(from));
        lifts((from, to) -> from.stream().filter(lift -> !to.contains(lift)).forEach(to::add));
        lifts((from, to) -> from.subList(0, 5).forEach(to::add));
        lifts((from, to) -> {
            while (!from.isEmpty()) {
                to.add(from.get(0));
            }
        });
        lifts((from, to) -> {
            while (!from.isEmpty()) {
                to.add(from.remove(from.size() - 1));
            }
        });
        lifts((from, to) -> {
            ListIterator<Resort.Lift> lifts = from.listIterator(from.size());
            while (lifts.hasPrevious()) {
                to.add(lifts.previous());
            }
        });
    }

    @Test
    @SuppressWarnings("ModifyCollectionInEnhancedForLoop")
    void membersAreTakenOutBeforeOrAfterTheyAreGiven() {
        lifts((from, to) -> {
            Iterator<Resort.Lift> lifts = from.iterator();
            while (lifts.hasNext()) {
                Resort.Lift lift = lifts.next();
                lifts.remove();
                to.add(lift);
            }
        });
        lifts((from, to) -> {
            Iterator<Resort.Lift> lifts = from.iterator();
            while (lifts.hasNext()) {
                to.add(lifts.next());
                lifts.remove();
            }
        });
        lifts((from, to) -> from.removeIf(to::add));
        lifts((from, to) -> {
            for (Resort.Lift lift : from) {
                from.remove(lift);
                to.add(lift);
            }
        });
    }

    @Test
    void othersComeInPlaceOfThoseWhoGo() {
        inSession((session, full, empty) -> {
            ListIterator<Resort.Lift> lifts = full.lifts.listIterator();
            empty.lifts.add(lifts.next());
            lifts.set(new Resort.Lift("n0"));
            lifts.next();
            lifts.add(new Resort.Lift("n1"));
            empty.lifts.add(lifts.next());
            lifts.add(new Resort.Lift("n2"));
            lifts.next();
            lifts.remove();
            assertThat(lifts.nextIndex()).isEqualTo(5);
            assertThat(full.lifts).extracting(lift -> lift.name).containsExactly("n0", "l1", "n1", "n2", "l4");
            assertThatThrownBy(lifts::remove).isInstanceOf(IllegalStateException.class);
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts, "l1", "l4", "n0", "n1", "n2");
            assertNames(empty.lifts, "l0", "l2");
        });
    }

    @Test
    void someOfAListGo() {
        inSession((session, full, empty) -> {
            for (Resort.Lift lift : full.lifts) {
                if (!lift.name.equals("l2")) {
                    empty.lifts.add(lift);
                }
            }
            for (Resort.Lift lift : empty.lifts) {
                lift.name += "!";
                if (lift.name.equals("l4!")) {
                    session.delete(lift);
                    session.flush();
                }
            }
        });
        inSession((session, full, empty) -> {
            assertNames(full.lifts, "l2");
            assertNames(empty.lifts, "l0!", "l1!", "l3!");
        });
    }

    private void slopes(BiConsumer<Resort, Resort> move) {
        inSession((session, full, empty) -> {
            move.accept(full, empty);
            assertNames(full.slopes);
            assertNames(empty.slopes, SLOPES);
        });
        inSession((session, full, empty) -> {
            assertNames(full.slopes);
            assertNames(empty.slopes, SLOPES);
            full.slopes.addAll(empty.slopes);
        });
    }

    @Test
    @SuppressWarnings("UseBulkOperation")
    void allOfASetGo() {
        slopes((full, empty) -> {
            for (Resort.Slope slope : full.slopes) {
                empty.slopes.add(slope);
            }
        });
        slopes((full, empty) -> full.slopes.forEach(empty.slopes::add));
        slopes((full, empty) -> full.slopes.stream().forEach(empty.slopes::add));
        slopes((full, empty) -> full.slopes.removeIf(empty.slopes::add));
        slopes((full, empty) -> {
            Iterator<Resort.Slope> slopes = full.slopes.iterator();
            while (slopes.hasNext()) {
                empty.slopes.add(slopes.next());
                slopes.remove();
            }
            assertThatThrownBy(slopes::remove).isInstanceOf(IllegalStateException.class);
        });
    }

    private void huts(BiConsumer<Map<String, Resort.Hut>, Map<String, Resort.Hut>> move) {
        inSession((session, full, empty) -> {
            move.accept(full.huts, empty.huts);
            assertNames(full.huts.values());
            assertNames(empty.huts.keySet(), HUTS);
        });
        inSession((session, full, empty) -> {
            assertNames(full.huts.values());
            assertNames(empty.huts.keySet(), HUTS);
            full.huts.putAll(empty.huts);
        });
    }

    @Test
    void allOfAMapGo() {
        huts((from, to) -> {
            for (Map.Entry<String, Resort.Hut> entry : from.entrySet()) {
                to.put(entry.getKey(), entry.getValue());
            }
        });
        huts((from, to) -> {
            for (Resort.Hut hut : from.values()) {
                to.put(hut.name, hut);
            }
        });
        huts((from, to) -> {
            for (String name : from.keySet()) {
                to.put(name, from.get(name));
            }
        });
        huts((from, to) -> from.forEach(to::put));
        huts((from, to) -> from.entrySet().stream().forEach(entry -> to.put(entry.getKey(), entry.getValue())));
        huts((from, to) -> from.values().removeIf(hut -> to.put(hut.name, hut) == null));
        huts((from, to) -> {
            Iterator<Map.Entry<String, Resort.Hut>> huts = from.entrySet().iterator();
            while (huts.hasNext()) {
                Resort.Hut hut = huts.next().getValue();
                huts.remove();
                to.put(hut.name, hut);
            }
            assertThatThrownBy(huts::remove).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void anotherHutComesUnderTheSameName() {
        inSession((session, full, empty) -> {
            for (Map.Entry<String, Resort.Hut> entry : full.huts.entrySet()) {
                empty.huts.put(entry.getKey(), entry.getValue());
                entry.setValue(new Resort.Hut(entry.getKey()));
            }
            assertThat(full.huts.get("h1")).isNotSameAs(empty.huts.get("h1"));
        });
        inSession((session, full, empty) -> {
            assertNames(full.huts.values(), HUTS);
            assertNames(empty.huts.values(), HUTS);
        });
    }

    @Test
    void manyToManyIsBrokenFromTheOtherSide() {
        inSession((session, full, empty) -> {
            for (Resort.Skier skier : full.skiers) {
                skier.resorts.remove(full);
            }
            assertThat(full.skiers).isEmpty();
        });
        inSession((session, full, empty) -> {
            assertThat(full.skiers).isEmpty();
            List<Resort.Skier> skiers = session.query(Resort.Skier.class).all();
            skiers.forEach(skier -> skier.resorts.addAll(List.of(full, empty)));
            skiers.remove(0);
            for (Resort.Skier skier : skiers) {
                for (Resort resort : skier.resorts) {
                    resort.skiers.remove(skier);
                }
                assertThat(skier.resorts).isEmpty();
            }
        });
        inSession((session, full, empty) -> {
            assertThat(full.skiers).hasSize(1);
            for (Resort resort : full.skiers.get(0).resorts) {
                resort.skiers.clear();
            }
        });
        inSession((session, full, empty) ->
                assertThat(full.skiers).isEqualTo(empty.skiers).isEmpty());
    }
}
