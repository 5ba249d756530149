package dev.orm.session.cascades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.TransientReferenceException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom each cascade takes along: exactly those that say so. */
public abstract class CascadeContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Hub.class, Hub.Spoke.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void store() {
        database.transaction(session -> {
            Hub hub = Hub.whole();
            session.addAll(hub.spokes().values());
            session.add(hub);
        });
    }

    private static Hub hub(Session session) {
        return session.query(Hub.class).one();
    }

    private static List<String> those(Map<String, Hub.Spoke> spokes, Predicate<Hub.Spoke> wanted) {
        return spokes.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void add() {
        try (Session session = database.session()) {
            Hub hub = Hub.whole();
            session.add(hub);
            assertThat(those(hub.spokes(), session::contains))
                    .containsExactly("persist one", "persist many", "all one", "all many");
            assertThatThrownBy(session::flush).isInstanceOf(TransientReferenceException.class);
        }
    }

    @Test
    void flush() {
        store();
        try (Session session = database.session()) {
            Hub hub = hub(session);
            hub.persistOne = new Hub.Spoke("new");
            hub.persistMany.add(new Hub.Spoke("new"));
            hub.allOne = new Hub.Spoke("new");
            hub.allMany.add(new Hub.Spoke("new"));
            session.commit();
            assertThat(session.query(Hub.Spoke.class).filterBy("name", "new").count())
                    .isEqualTo(4);
            hub.mergeOne = new Hub.Spoke("stranger");
            assertThatThrownBy(session::flush).isInstanceOf(TransientReferenceException.class);
        }
    }

    @Test
    void delete() {
        store();
        try (Session session = database.session()) {
            Hub hub = hub(session);
            Map<String, Hub.Spoke> spokes = hub.spokes();
            session.delete(hub);
            assertThat(those(spokes, spoke -> !session.contains(spoke)))
                    .containsExactly("remove one", "remove many", "all one", "all many");
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Hub.class).count()).isZero();
            assertThat(session.query(Hub.Spoke.class)
                            .orderBy("name")
                            .select("name")
                            .rows())
                    .extracting(row -> row.get("name"))
                    .containsExactly(
                            "detach many",
                            "detach one",
                            "merge many",
                            "merge one",
                            "no many",
                            "no one",
                            "persist many",
                            "persist one",
                            "refresh many",
                            "refresh one");
        }
    }

    @Test
    void deleteReachesWhatWasNeverTouched() {
        store();
        database.transaction(session -> session.delete(hub(session)));
        try (Session session = database.session()) {
            assertThat(session.query(Hub.Spoke.class).count()).isEqualTo(10);
        }
    }

    @Test
    void merge() {
        store();
        Hub detached;
        try (Session session = database.session()) {
            detached = hub(session);
            detached.spokes();
        }
        detached.name = "merged";
        detached.spokes().values().forEach(spoke -> spoke.name = "merged");
        try (Session session = database.session()) {
            Hub hub = session.merge(detached);
            assertThat(hub).isNotSameAs(detached);
            assertThat(those(hub.spokes(), spoke -> spoke.name.equals("merged")))
                    .containsExactly("merge one", "merge many", "all one", "all many");
            assertThat(hub.spokes()).hasSize(14);
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(hub(session).name).isEqualTo("merged");
            assertThat(those(hub(session).spokes(), spoke -> spoke.name.equals("merged")))
                    .containsExactly("merge one", "merge many", "all one", "all many");
        }
    }

    @Test
    void refresh() {
        store();
        try (Session session = database.session()) {
            Hub hub = hub(session);
            Map<String, Hub.Spoke> spokes = hub.spokes();
            hub.name = "lost";
            spokes.values().forEach(spoke -> spoke.name = "changed");
            session.refresh(hub);
            assertThat(hub.name).isEqualTo("hub");
            assertThat(those(spokes, spoke -> !spoke.name.equals("changed")))
                    .containsExactly("refresh one", "refresh many", "all one", "all many");
            assertThat(hub.spokes()).isEqualTo(spokes);
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(those(hub(session).spokes(), spoke -> !spoke.name.equals("changed")))
                    .containsExactly("refresh one", "refresh many", "all one", "all many");
        }
    }

    @Test
    void expunge() {
        store();
        try (Session session = database.session()) {
            Hub hub = hub(session);
            Map<String, Hub.Spoke> spokes = hub.spokes();
            hub.name = "lost";
            spokes.values().forEach(spoke -> spoke.name = "changed");
            session.expunge(hub);
            assertThat(session.contains(hub)).isFalse();
            assertThat(those(spokes, spoke -> !session.contains(spoke)))
                    .containsExactly("detach one", "detach many", "all one", "all many");
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(hub(session).name).isEqualTo("hub");
            assertThat(those(hub(session).spokes(), spoke -> !spoke.name.equals("changed")))
                    .containsExactly("detach one", "detach many", "all one", "all many");
        }
    }
}
