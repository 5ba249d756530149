package dev.orm.session.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.DetachedObjectException;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each way to change a collection does with a session's what it does with one of {@code java.util}, and the other side
 * of each member follows at once, before anything is flushed.
 */
public abstract class TrackedCollectionsContract {
    private static final int ROUNDS = 4;

    private final Random random = new Random(7);
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeATeam() {
        database = open(Team.class, Team.Player.class, Team.Coach.class, Team.Fan.class);
        database.createAll();
        database.transaction(session -> {
            Team team = new Team();
            IntStream.range(0, 8).forEach(number -> {
                Team.Player player = new Team.Player("p" + number);
                Team.Coach coach = new Team.Coach("c" + number);
                Team.Fan fan = new Team.Fan("f" + number);
                session.addAll(List.of(player, coach, fan));
                if (number < 5) {
                    team.players.add(player);
                    team.coaches.put(coach.name, coach);
                    team.fans.add(fan);
                }
            });
            session.add(team);
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Team team(Session session) {
        return session.query(Team.class).one();
    }

    private <T> T any(Collection<T> all) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }

    /** The same to both; and both are the same then, and the other side has followed. */
    private void players(String what, BiConsumer<List<Team.Player>, List<Team.Player>> change) {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> after;
            try (Session session = database.session()) {
                Team team = team(session);
                List<Team.Player> all = session.query(Team.Player.class).all();
                List<Team.Player> plain = new ArrayList<>(team.players);
                List<Team.Player> others = new ArrayList<>(all);
                others.removeAll(plain);
                long seed = random.nextLong();
                random.setSeed(seed);
                change.accept(plain, others);
                random.setSeed(seed);
                change.accept(team.players, others);
                assertThat(team.players).as(what).isEqualTo(plain);
                for (Team.Player player : all) {
                    assertThat(player.team == team).as(what + ": " + player).isEqualTo(plain.contains(player));
                }
                session.commit();
                assertThat(team.players).as(what).isEqualTo(plain);
                after = plain.stream().map(Team.Player::toString).toList();
            }
            try (Session session = database.session()) {
                assertThat(team(session).players)
                        .as(what)
                        .extracting(Team.Player::toString)
                        .isEqualTo(after);
            }
        }
    }

    private <T> void ifAny(Collection<T> all, Runnable work) {
        if (!all.isEmpty()) {
            work.run();
        }
    }

    @Test
    void aListIsAdded() {
        players("add", (list, others) -> ifAny(others, () -> list.add(any(others))));
        players(
                "add at",
                (list, others) -> ifAny(others, () -> list.add(random.nextInt(list.size() + 1), any(others))));
        players("set", (list, others) -> ifAny(others, () -> list.set(random.nextInt(list.size()), any(others))));
        players("remove at", (list, others) -> list.remove(random.nextInt(list.size())));
        players("addAll", (list, others) -> list.addAll(others));
        players("remove", (list, others) -> ifAny(list, () -> list.remove(list.get(list.size() / 2))));
        players("addAll at", (list, others) -> list.addAll(random.nextInt(list.size() + 1), others));
    }

    @Test
    void aListIsCut() {
        players("removeIf", (list, others) -> list.removeIf(player -> player.name.hashCode() % 5 == 0));
        players("addAll", (list, others) -> list.addAll(others));
        players("removeAll", (list, others) -> list.removeAll(List.of(any(list), any(list))));
        players("retainAll", (list, others) -> ifAny(list, () -> list.retainAll(Set.of(any(list)))));
        players("addAll", (list, others) -> list.addAll(others));
        players(
                "subList.clear",
                (list, others) -> list.subList(list.size() / 3, list.size() / 2).clear());
        players(
                "subList.set",
                (list, others) -> ifAny(others, () -> list.subList(0, 1).set(0, any(others))));
        players(
                "subList.add",
                (list, others) -> ifAny(others, () -> list.subList(0, 1).add(any(others))));
        players("clear", (list, others) -> list.clear());
        players("addAll", (list, others) -> list.addAll(others));
    }

    @Test
    void aListIsWalked() {
        players("iterator.remove", (list, others) -> {
            Iterator<Team.Player> members = list.iterator();
            if (members.hasNext()) {
                members.next();
                members.remove();
            }
        });
        players("listIterator", (list, others) -> {
            ListIterator<Team.Player> members = list.listIterator();
            if (others.size() > 1) {
                members.add(others.get(0));
                if (members.hasNext()) {
                    members.next();
                    members.set(others.get(1));
                }
            }
        });
        players(
                "replaceAll",
                (list, others) ->
                        list.replaceAll(player -> others.isEmpty() || player != list.get(0) ? player : others.get(0)));
    }

    @Test
    void aListIsOrdered() {
        players("sort", (list, others) -> list.sort(Comparator.reverseOrder()));
        players("Collections.sort", (list, others) -> Collections.sort(list));
        players("reverse", (list, others) -> Collections.reverse(list));
        players("shuffle", (list, others) -> Collections.shuffle(list, random));
        players("swap", (list, others) -> Collections.swap(list, 0, list.size() - 1));
        players("rotate", (list, others) -> Collections.rotate(list, 2));
    }

    /** The same for fans, who hold their teams in a set. */
    private void fans(String what, boolean loaded, BiConsumer<Set<Team.Fan>, List<Team.Fan>> change) {
        Set<String> after;
        try (Session session = database.session()) {
            Team team = team(session);
            List<Team.Fan> all = session.query(Team.Fan.class).all();
            if (loaded) {
                all.forEach(fan -> assertThat(fan.teams).hasSizeBetween(0, 1));
            }
            Set<Team.Fan> plain = new LinkedHashSet<>(team.fans);
            List<Team.Fan> others = new ArrayList<>(all);
            others.removeAll(plain);
            change.accept(plain, others);
            change.accept(team.fans, others);
            assertThat(team.fans).as(what).isEqualTo(plain);
            for (Team.Fan fan : all) {
                assertThat(fan.teams.contains(team)).as(what + ": " + fan).isEqualTo(plain.contains(fan));
            }
            session.commit();
            after = new LinkedHashSet<>(plain.stream().map(Team.Fan::toString).toList());
        }
        try (Session session = database.session()) {
            assertThat(team(session).fans)
                    .as(what)
                    .extracting(Team.Fan::toString)
                    .hasSameElementsAs(after);
        }
    }

    @Test
    void aSet() {
        for (boolean loaded : new boolean[] {true, false}) {
            fans("add", loaded, (set, others) -> set.add(others.get(0)));
            fans("remove", loaded, (set, others) -> set.remove(set.iterator().next()));
            fans("addAll", loaded, (set, others) -> set.addAll(others));
            fans("removeIf", loaded, (set, others) -> set.removeIf(fan -> fan.name.equals("f3")));
            fans(
                    "removeAll of few",
                    loaded,
                    (set, others) -> set.removeAll(List.of(set.iterator().next())));
            fans(
                    "removeAll of many",
                    loaded,
                    (set, others) -> set.removeAll(new ArrayList<>(
                            Collections.nCopies(20, set.iterator().next()))));
            fans(
                    "retainAll",
                    loaded,
                    (set, others) -> set.retainAll(List.copyOf(set).subList(1, 4)));
            fans("iterator.remove", loaded, (set, others) -> {
                Iterator<Team.Fan> members = set.iterator();
                members.next();
                members.remove();
            });
            fans("clear", loaded, (set, others) -> set.clear());
            fans("addAll", loaded, (set, others) -> set.addAll(others.subList(0, 5)));
        }
    }

    /** The same for coaches. */
    private void coaches(String what, BiConsumer<Map<String, Team.Coach>, List<Team.Coach>> change) {
        Set<String> after;
        try (Session session = database.session()) {
            Team team = team(session);
            List<Team.Coach> all =
                    session.query(Team.Coach.class).orderBy("name").all();
            Map<String, Team.Coach> plain = new LinkedHashMap<>(team.coaches);
            List<Team.Coach> others = new ArrayList<>(all);
            others.removeAll(plain.values());
            change.accept(plain, others);
            change.accept(team.coaches, others);
            assertThat(team.coaches).as(what).isEqualTo(plain);
            for (Team.Coach coach : all) {
                assertThat(coach.team == team).as(what + ": " + coach).isEqualTo(plain.containsValue(coach));
            }
            session.commit();
            after = Set.copyOf(plain.keySet());
        }
        try (Session session = database.session()) {
            assertThat(team(session).coaches).as(what).containsOnlyKeys(after);
        }
    }

    private static void put(Map<String, Team.Coach> map, Team.Coach coach) {
        map.put(coach.name, coach);
    }

    @Test
    void aMap() {
        coaches("put", (map, others) -> put(map, others.get(0)));
        coaches("remove", (map, others) -> map.remove("c3"));
        coaches("remove of both", (map, others) -> map.remove("c2", map.get("c2")));
        coaches("remove of no both", (map, others) -> map.remove("c1", others.get(0)));
        coaches("values.remove", (map, others) -> map.values().remove(map.get("c0")));
        coaches("putIfAbsent", (map, others) -> others.forEach(coach -> map.putIfAbsent(coach.name, coach)));
        coaches("keySet.remove", (map, others) -> map.keySet().remove("c5"));
        coaches("keySet.retainAll", (map, others) -> map.keySet().retainAll(List.of("c1", "c2", "c6", "c7")));
        coaches("values.removeIf", (map, others) -> map.values().removeIf(coach -> coach.name.equals("c6")));
        coaches("entrySet.removeIf", (map, others) -> map.entrySet().removeIf(entry -> "c7".equals(entry.getKey())));
        coaches("computeIfAbsent", (map, others) -> map.computeIfAbsent(others.get(0).name, key -> others.get(0)));
        coaches("computeIfPresent", (map, others) -> map.computeIfPresent("c1", (key, coach) -> null));
        coaches("compute", (map, others) -> map.compute("c2", (key, coach) -> null));
        coaches("putAll", (map, others) -> map.putAll(Map.of(others.get(0).name, others.get(0))));
        coaches("entry.setValue", (map, others) -> map.entrySet().forEach(entry -> entry.setValue(entry.getValue())));
        coaches("clear", (map, others) -> map.clear());
    }

    @Test
    void anotherOwnerTakesAMember() {
        database.transaction(session -> session.add(new Team()));
        try (Session session = database.session()) {
            List<Team> teams = session.query(Team.class).orderBy("id").all();
            Team from = teams.get(0);
            Team to = teams.get(1);
            Team.Player player = from.players.get(0);
            to.players.add(player);
            assertThat(player.team).isSameAs(to);
            assertThat(from.players).as("at once").doesNotContain(player);
            Team.Coach coach = Objects.requireNonNull(from.coaches.get("c0"));
            put(to.coaches, coach);
            assertThat(coach.team).isSameAs(to);
            assertThat(from.coaches).doesNotContainKey("c0");
            Team.Fan fan = from.fans.iterator().next();
            fan.teams.remove(from);
            assertThat(from.fans).doesNotContain(fan);
            fan.teams.add(to);
            assertThat(to.fans).containsExactly(fan);
            session.commit();
        }
        try (Session session = database.session()) {
            List<Team> teams = session.query(Team.class).orderBy("id").all();
            assertThat(teams.get(0).players).hasSize(4);
            assertThat(teams.get(0).coaches).hasSize(4);
            assertThat(teams.get(0).fans).hasSize(4);
            assertThat(teams.get(1).players).hasSize(1);
            assertThat(teams.get(1).coaches).containsOnlyKeys("c0");
            assertThat(teams.get(1).fans).hasSize(1);
        }
    }

    /** Its row would not be written. */
    @Test
    void aMemberOfAnotherSession() {
        Team.Player player = new Team.Player("new");
        Team.Coach coach = new Team.Coach("new");
        database.transaction(session -> session.addAll(List.of(player, coach)));
        try (Session session = database.session()) {
            team(session).players.add(player);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(DetachedObjectException.class)
                    .hasMessage("""
                    Team.players has got Player 9, which is not this session's
                      why:  the row of the Player says whose it is, and this session writes the rows of its own objects
                      next: put in this session's object of that row: session.get(Player.class, ..), or what session.merge(..) answers""");
            session.rollback();
            put(team(session).coaches, coach);
            assertThatThrownBy(session::flush).isInstanceOf(DetachedObjectException.class);
            session.rollback();
            put(team(session).coaches, session.merge(coach));
            team(session).players.add(session.get(Team.Player.class, 9));
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(team(session).players).hasSize(6);
            assertThat(team(session).coaches).containsKey("new");
        }
    }
}
