package dev.orm.session.merges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge stores lists as they stand in the object that was given, members and order. */
public abstract class MergedListsContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void twoOfEach() {
        database = open(Playlist.class, Playlist.Tune.class, Playlist.Remark.class);
        database.createAll();
        database.transaction(session -> {
            Playlist list = new Playlist();
            for (String name : List.of("a", "b")) {
                list.tunes.add(new Playlist.Tune(name));
                list.remarks.add(new Playlist.Remark(name));
                list.moods.add(name);
                list.words.add(name);
            }
            session.add(list);
        });
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    private static Playlist read(Session session) {
        return session.query(Playlist.class)
                .fetch("tunes", "remarks", "moods", "words")
                .one();
    }

    private Playlist merged(Consumer<Playlist> change) {
        Playlist apart;
        try (Session session = database.session()) {
            apart = read(session);
        }
        apart.tunes = new ArrayList<>(apart.tunes);
        apart.remarks = new ArrayList<>(apart.remarks);
        apart.moods = new ArrayList<>(apart.moods);
        apart.words = new ArrayList<>(apart.words);
        change.accept(apart);
        database.transaction(session -> {
            Playlist merged = session.merge(apart);
            assertThat(merged.remarks).allMatch(remark -> remark.playlist == merged);
        });
        try (Session session = database.session()) {
            return read(session);
        }
    }

    private static void assertOrder(Playlist list, String... names) {
        assertThat(list.tunes).extracting(Playlist.Tune::toString).containsExactly(names);
        assertThat(list.remarks).extracting(Playlist.Remark::toString).containsExactly(names);
        assertThat(list.moods).containsExactly(names);
        assertThat(list.words).containsExactlyInAnyOrder(names);
    }

    @Test
    void whatWasTurnedAroundStaysSo() {
        assertOrder(
                merged(apart -> {
                    Collections.reverse(apart.tunes);
                    Collections.reverse(apart.remarks);
                    Collections.reverse(apart.moods);
                    Collections.reverse(apart.words);
                }),
                "b",
                "a");
    }

    @Test
    void anOrderThatIsNotStoredIsNoChange() {
        assertThat(merged(apart -> Collections.reverse(apart.words)).version).isZero();
        assertThat(merged(apart -> Collections.reverse(apart.moods)).version).isEqualTo(1);
    }

    @Test
    void whatComesFirstIsFirst() {
        assertOrder(
                merged(apart -> {
                    apart.tunes.add(0, new Playlist.Tune("n"));
                    apart.remarks.add(0, new Playlist.Remark("n"));
                    apart.moods.add(0, "n");
                    apart.words.add(0, "n");
                }),
                "n",
                "a",
                "b");
    }

    @Test
    void whatGoesFromTheMiddleLeavesTheOthersInOrder() {
        whatComesFirstIsFirst();
        assertOrder(
                merged(apart -> {
                    apart.tunes.remove(1);
                    apart.remarks.remove(1);
                    apart.moods.remove(1);
                    apart.words.remove("a");
                }),
                "n",
                "b");
    }

    @Test
    void whatStandsTwiceIsStoredTwice() {
        Playlist list = merged(apart -> {
            apart.tunes.add(apart.tunes.get(0));
            apart.moods.addAll(0, Arrays.asList("b", "b"));
            apart.words.add("a");
        });
        assertThat(list.tunes).extracting(Playlist.Tune::toString).containsExactly("a", "b", "a");
        assertThat(list.moods).containsExactly("b", "b", "a", "b");
        assertThat(list.words).containsExactlyInAnyOrder("a", "a", "b");
        Playlist once = merged(apart -> {
            apart.tunes.remove(0);
            apart.moods.subList(1, 3).clear();
            apart.words.remove("a");
        });
        assertThat(once.tunes).extracting(Playlist.Tune::toString).containsExactly("b", "a");
        assertThat(once.moods).containsExactly("b", "b");
        assertThat(once.words).containsExactlyInAnyOrder("a", "b");
    }
}
