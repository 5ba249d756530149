package dev.orm.session.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two resorts: {@code full} has five members in each of its collections, {@code void} has none. */
abstract class ResortContract {
    Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeResorts() {
        database = open(
                Resort.class,
                Resort.Lift.class,
                Resort.Slope.class,
                Resort.Hut.class,
                Resort.Guest.class,
                Resort.Pass.class,
                Resort.Owner.class,
                Resort.Skier.class);
        database.createAll();
        database.transaction(session -> {
            Resort full = new Resort("full");
            IntStream.range(0, 5).forEach(number -> {
                full.lifts.add(new Resort.Lift("l" + number));
                full.slopes.add(new Resort.Slope("s" + number));
                full.huts.put("h" + number, new Resort.Hut("h" + number));
                full.guests.add(new Resort.Guest("g" + number));
                full.passes.add(new Resort.Pass("p" + number));
                full.tags.add("t" + number);
                full.skiers.add(new Resort.Skier("k" + number));
            });
            session.addAll(full.skiers);
            session.addAll(full.passes);
            session.add(new Resort.Owner());
            session.addAll(List.of(full, new Resort("void")));
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    static Resort resort(Session session, String name) {
        return session.query(Resort.class).filterBy("name", name).one();
    }

    /** What is done with the full one and the empty one. */
    @FunctionalInterface
    interface Work {
        void with(Session session, Resort full, Resort empty);
    }

    void inSession(Work work) {
        try (Session session = database.session()) {
            work.with(session, resort(session, "full"), resort(session, "void"));
            session.commit();
        }
    }

    static void assertNames(Collection<?> members, String... names) {
        TreeSet<String> found = new TreeSet<>();
        members.forEach(member -> found.add(member.toString()));
        assertThat(found).hasSameSizeAs(members).containsExactlyElementsOf(Arrays.asList(names));
    }
}
