package dev.orm.session.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.ExcludeSuperclassListeners;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jakarta Persistence 3.2 section 3.6, the same on every database. */
public abstract class CallbackContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Bill.class, Bill.Line.class, Quiet.class);
        database.createAll();
        Journal.lines();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    /** Above it somebody listens, and it does not want that. */
    @Entity
    @ExcludeSuperclassListeners
    @EntityListeners(Shouting.class)
    static class Quiet extends Stamped {
        @Id
        int id;

        String text;

        @Transient
        boolean loaded;

        @PostLoad
        void loaded() {
            loaded = true;
        }

        protected Quiet() {}

        Quiet(int id) {
            this.id = id;
        }
    }

    /** Takes one kind of entity. */
    static class Shouting {
        @PrePersist
        @PreUpdate
        void shout(Quiet quiet) {
            quiet.text = quiet.text == null ? "!" : quiet.text + "!";
        }
    }

    private void store(Bill bill) {
        database.transaction(session -> session.add(bill));
        Journal.lines();
    }

    @Test
    void theyAreToldInTheOrderOfTheWork() {
        Bill bill = new Bill("Ann");
        bill.lines.add(new Bill.Line("nail"));
        try (Session session = database.session()) {
            session.add(bill);
            assertThat(Journal.lines()).containsExactly("PrePersist Bill Ann", "PrePersist Line nail");
            session.commit();
            assertThat(Journal.lines()).containsExactly("PostPersist Bill Ann", "PostPersist Line nail");
            assertThat(bill.stamp).isEqualTo("added");
            assertThat(bill.label).isEqualTo("Ann 1");
        }
        try (Session session = database.session()) {
            Bill found = session.query(Bill.class).one();
            assertThat(Journal.lines()).containsExactly("PostLoad Bill Ann");
            assertThat(found.label).isEqualTo("Ann 1");
            found.customer = "Bob";
            found.lines.get(0).article = "screw";
            found.lines.add(new Bill.Line("bolt"));
            assertThat(Journal.lines()).containsExactly("PostLoad Line nail");
            session.commit();
            assertThat(Journal.lines())
                    .containsExactly(
                            "PrePersist Line bolt",
                            "PreUpdate Bill Bob",
                            "PreUpdate Line screw",
                            "PostPersist Line bolt",
                            "PostUpdate Bill Bob",
                            "PostUpdate Line screw");
            found.lines.remove(0);
            session.commit();
            assertThat(Journal.lines()).containsExactly("PreRemove Line screw", "PostRemove Line screw");
            session.delete(found);
            assertThat(Journal.lines()).containsExactly("PreRemove Bill Bob", "PreRemove Line bolt");
            session.commit();
            assertThat(Journal.lines()).containsExactlyInAnyOrder("PostRemove Line bolt", "PostRemove Bill Bob");
            session.commit();
            assertThat(Journal.lines()).isEmpty();
        }
    }

    @Test
    void whatTheyChangeIsWrittenByTheSameFlush() {
        Bill bill = new Bill("Ann");
        bill.lines.add(new Bill.Line("nail"));
        store(bill);
        try (Session session = database.session()) {
            Bill found = session.query(Bill.class).one();
            found.customer = "Bob";
            found.lines.get(0).article = "screw";
            session.commit();
            assertThat(found.stamp).isEqualTo("added, changed");
            assertThat(session.sql("select stamp from Bill").rows())
                    .extracting(row -> row.get(0))
                    .containsExactly("added, changed");
            assertThat(session.sql("select stamp from Line").rows())
                    .extracting(row -> row.get(0))
                    .containsExactly("added");
        }
    }

    @Test
    void aCollectionThatAnEntityOwnsRaisesItsVersion() {
        store(new Bill("Ann"));
        try (Session session = database.session()) {
            Bill found = session.query(Bill.class).one();
            found.remarks.add("late");
            session.commit();
            assertThat(Journal.lines())
                    .containsExactly("PostLoad Bill Ann", "PreUpdate Bill Ann", "PostUpdate Bill Ann");
            assertThat(found.version).isEqualTo(1);
            assertThat(found.stamp).isEqualTo("added, changed");
            found.lines.add(new Bill.Line("bolt"));
            session.commit();
            assertThat(found.version).isEqualTo(1);
            session.commit();
            assertThat(found.version).isEqualTo(1);
        }
    }

    @Test
    void whereOneThrowsNothingIsAddedOrDeleted() {
        Bill good = new Bill("Ann");
        store(good);
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.add(new Bill("")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a bill needs a customer");
            Bill found = session.query(Bill.class).one();
            found.isPaid = true;
            assertThatThrownBy(() -> session.delete(found)).hasMessage("paid");
            session.commit();
            assertThat(session.query(Bill.class).count()).isEqualTo(1);
        }
    }

    @Test
    void anObjectIsToldOfEveryRowThatItIsFilledFrom() {
        store(new Bill("Ann"));
        try (Session session = database.session()) {
            Bill found = session.query(Bill.class).one();
            session.update(Bill.class).set("customer", "Bob").execute();
            assertThat(found.label).isEqualTo("Bob 1");
            session.rollback();
            assertThat(found.label).isEqualTo("Ann 1");
            found.label = "";
            session.refresh(found);
            assertThat(found.label).isEqualTo("Ann 1");
        }
        try (Session session = database.session();
                var bills = session.query(Bill.class).stream()) {
            assertThat(bills).extracting(bill -> bill.label).containsExactly("Ann 1");
        }
    }

    @Test
    void listenersAboveCanBeLeftOut() {
        try (Session session = database.session()) {
            Quiet quiet = new Quiet(1);
            session.add(quiet);
            session.commit();
            assertThat(quiet.text).isEqualTo("!");
            assertThat(quiet.stamp).isEqualTo("added");
            assertThat(Journal.lines()).isEmpty();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Quiet.class).one().loaded).isTrue();
            session.expungeAll();
            assertThat(session.get(Quiet.class, 1).loaded).isTrue();
        }
    }
}
