package dev.orm.session.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes, changes and goes of each kind of association, and what another session reads then. */
public abstract class KindsContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(
                Keeper.class,
                Keeper.Passport.class,
                Keeper.Badge.class,
                Keeper.Locker.class,
                Keeper.House.class,
                Keeper.Thing.class,
                Keeper.Letter.class,
                Cinema.class,
                Cinema.Show.class,
                Cinema.Guest.class,
                Cinema.Critic.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
    }

    private static Keeper keeper(Session session, String name) {
        return session.query(Keeper.class).filterBy("name", name).one();
    }

    private void with(String name, Consumer<Keeper> work) {
        database.transaction(session -> work.accept(keeper(session, name)));
    }

    private static Keeper.Thing thing(Session session, String name) {
        return session.query(Keeper.Thing.class).filterBy("name", name).one();
    }

    private static List<String> names(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().toList();
    }

    private static Map<String, String> names(Map<String, ?> all) {
        Map<String, String> names = new TreeMap<>();
        all.forEach((key, value) -> names.put(key, value.toString()));
        return names;
    }

    private long count(Class<?> entity) {
        try (Session session = database.session()) {
            return session.query(entity).count();
        }
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Test
    void aPartnerWithTheSameKey() {
        Keeper ann = new Keeper("Ann");
        ann.passport = new Keeper.Passport("one");
        store(ann, new Keeper("Bob"));
        assertThat(there(ann.passport).id).isEqualTo(ann.id);
        with("Ann", found -> {
            Keeper.Passport passport = there(found.passport);
            assertThat(passport.keeper).isSameAs(found);
            assertThat(passport.id).isEqualTo(found.id);
            passport.number = "two";
        });
        database.transaction(session -> {
            Keeper.Passport passport = there(session.get(Keeper.Passport.class, ann.id));
            assertThat(passport.number).isEqualTo("two");
            assertThat(passport.keeper.passport).isSameAs(passport);
        });
        with("Ann", found -> found.passport = null);
        with("Ann", found -> assertThat(found.passport).isNull());
        assertThat(count(Keeper.Passport.class)).isZero();
        with("Bob", found -> found.passport = new Keeper.Passport("three"));
        with("Bob", found -> assertThat(there(found.passport).number).isEqualTo("three"));
        database.transaction(session -> session.delete(keeper(session, "Bob")));
        assertThat(count(Keeper.Passport.class)).isZero();
    }

    @Test
    void aPartnerWhoseKeyIsTheReference() {
        Keeper ann = new Keeper("Ann");
        store(ann);
        database.transaction(session -> {
            Keeper.Badge badge = new Keeper.Badge(keeper(session, "Ann"), "red");
            session.add(badge);
            session.flush();
            assertThat(there(badge.keeper).badge).isSameAs(badge);
        });
        with("Ann", found -> {
            assertThat(there(found.badge).keeper).isSameAs(found);
            found.badge.color = "blue";
        });
        database.transaction(session -> {
            Keeper.Badge badge = session.query(Keeper.Badge.class).one();
            assertThat(badge.color).isEqualTo("blue");
            assertThat(there(badge.keeper).name).isEqualTo("Ann");
            session.delete(badge);
        });
        with("Ann", found -> assertThat(found.badge).isNull());
    }

    @Test
    void aPartnerThatIsRequired() {
        Keeper ann = new Keeper("Ann");
        ann.locker = new Keeper.Locker(1);
        store(ann);
        with("Ann", found -> {
            assertThat(there(found.locker).keeper).isSameAs(found);
            found.locker = new Keeper.Locker(2);
        });
        with("Ann", found -> assertThat(there(found.locker).number).isEqualTo(2));
        assertThat(count(Keeper.Locker.class)).isEqualTo(1);
        with("Ann", found -> found.locker = null);
        assertThat(count(Keeper.Locker.class)).isZero();
    }

    @Test
    void aReferenceInAJoinTable() {
        Keeper ann = new Keeper("Ann");
        Keeper bob = new Keeper("Bob");
        Keeper.House elm = new Keeper.House("Elm");
        ann.house = elm;
        store(elm, new Keeper.House("Oak"), ann, bob);
        database.transaction(session -> {
            Keeper.House found =
                    session.query(Keeper.House.class).filterBy("street", "Elm").one();
            assertThat(names(found.keepers)).containsExactly("Ann");
            found.keepers.add(keeper(session, "Bob"));
            assertThat(keeper(session, "Bob").house).isSameAs(found);
        });
        database.transaction(session -> {
            assertThat(there(keeper(session, "Bob").house).street).isEqualTo("Elm");
            keeper(session, "Ann").house =
                    session.query(Keeper.House.class).filterBy("street", "Oak").one();
        });
        with("Ann", found -> {
            assertThat(names(there(found.house).keepers)).containsExactly("Ann");
            found.house = null;
        });
        with("Ann", found -> assertThat(found.house).isNull());
        database.transaction(session -> session.delete(keeper(session, "Bob")));
        database.transaction(session -> {
            session.query(Keeper.House.class)
                    .all()
                    .forEach(house -> assertThat(house.keepers).isEmpty());
            session.query(Keeper.House.class).all().forEach(session::delete);
        });
        assertThat(count(Keeper.House.class)).isZero();
    }

    @Test
    void membersInAJoinTable() {
        Keeper ann = new Keeper("Ann");
        store(ann, new Keeper.Thing("a"), new Keeper.Thing("b"), new Keeper.Thing("c"));
        database.transaction(session -> {
            Keeper found = keeper(session, "Ann");
            found.things.addAll(List.of(thing(session, "a"), thing(session, "b")));
            found.treasures.addAll(List.of(thing(session, "b"), thing(session, "c")));
        });
        database.transaction(session -> {
            Keeper found = keeper(session, "Ann");
            assertThat(names(found.things)).containsExactly("a", "b");
            assertThat(names(found.treasures)).containsExactly("b", "c");
            found.things.set(found.things.indexOf(thing(session, "a")), thing(session, "c"));
            found.treasures.remove(thing(session, "b"));
        });
        with("Ann", found -> {
            assertThat(names(found.things)).containsExactly("b", "c");
            assertThat(names(found.treasures)).containsExactly("c");
        });
        database.transaction(session -> session.delete(keeper(session, "Ann")));
        assertThat(count(Keeper.Thing.class)).isEqualTo(3);
    }

    @Test
    void aBagHoldsOneThingTwice() {
        Keeper ann = new Keeper("Ann");
        store(ann, new Keeper.Thing("a"), new Keeper.Thing("b"));
        database.transaction(session -> keeper(session, "Ann")
                .borrowed
                .addAll(List.of(thing(session, "a"), thing(session, "b"), thing(session, "a"))));
        with("Ann", found -> {
            assertThat(names(found.borrowed)).containsExactly("a", "a", "b");
            found.borrowed.removeIf(each -> each.name.equals("b"));
            found.borrowed.add(found.borrowed.get(0));
        });
        with("Ann", found -> {
            assertThat(names(found.borrowed)).containsExactly("a", "a", "a");
            found.borrowed.remove(1);
        });
        with("Ann", found -> {
            assertThat(names(found.borrowed)).containsExactly("a", "a");
            found.borrowed.clear();
        });
        with("Ann", found -> assertThat(found.borrowed).isEmpty());
    }

    @Test
    void manyToManyOfOneClass() {
        Keeper ann = new Keeper("Ann");
        Keeper bob = new Keeper("Bob");
        Keeper cid = new Keeper("Cid");
        ann.friends.add(bob);
        store(ann, bob, cid);
        assertThat(names(bob.friendOf)).containsExactly("Ann");
        database.transaction(session -> {
            Keeper found = keeper(session, "Ann");
            assertThat(names(found.friends)).containsExactly("Bob");
            assertThat(found.friendOf).isEmpty();
            found.friends.add(found);
            found.friendOf.add(keeper(session, "Cid"));
        });
        with("Ann", found -> {
            assertThat(names(found.friends)).containsExactly("Ann", "Bob");
            assertThat(names(found.friendOf)).containsExactly("Ann", "Cid");
        });
        database.transaction(session -> {
            keeper(session, "Bob").friendOf.clear();
            session.delete(keeper(session, "Cid"));
        });
        with("Ann", found -> {
            assertThat(names(found.friends)).containsExactly("Ann");
            assertThat(names(found.friendOf)).containsExactly("Ann");
        });
        database.transaction(session -> session.delete(keeper(session, "Ann")));
        assertThat(count(Keeper.class)).isEqualTo(1);
    }

    @Test
    void mapsInJoinTables() {
        Keeper ann = new Keeper("Ann");
        store(ann, new Keeper.Thing("a"), new Keeper.Thing("b"));
        database.transaction(session -> {
            Keeper found = keeper(session, "Ann");
            found.labelled.put("first", thing(session, "a"));
            found.labelled.put("second", thing(session, "a"));
            found.named.put("a", thing(session, "a"));
        });
        database.transaction(session -> {
            Keeper found = keeper(session, "Ann");
            assertThat(names(found.labelled)).containsOnly(Map.entry("first", "a"), Map.entry("second", "a"));
            assertThat(names(found.named)).containsOnly(Map.entry("a", "a"));
            found.labelled.put("second", thing(session, "b"));
            found.labelled.remove("first");
            found.named.clear();
            found.named.put("b", thing(session, "b"));
        });
        with("Ann", found -> {
            assertThat(names(found.labelled)).containsOnly(Map.entry("second", "b"));
            assertThat(names(found.named)).containsOnly(Map.entry("b", "b"));
        });
    }

    @Test
    void aReferenceToWhatIsUnique() {
        Keeper ann = new Keeper("Ann");
        Keeper bob = new Keeper("Bob");
        store(ann, bob, new Keeper.Letter("dear", ann), new Keeper.Letter("dear too", ann));
        database.transaction(session -> {
            List<Keeper.Letter> letters =
                    session.query(Keeper.Letter.class).orderBy("text").all();
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(there(letter.keeper).name).isEqualTo("Ann"));
            letters.get(0).keeper = keeper(session, "Bob");
            letters.get(1).keeper = null;
        });
        database.transaction(session -> {
            List<Keeper.Letter> letters =
                    session.query(Keeper.Letter.class).orderBy("text").all();
            assertThat(there(letters.get(0).keeper).name).isEqualTo("Bob");
            assertThat(letters.get(1).keeper).isNull();
            assertThat(session.query(Keeper.Letter.class)
                            .filterBy("keeper.name", "Bob")
                            .count())
                    .isEqualTo(1);
            letters.forEach(session::delete);
        });
        assertThat(count(Keeper.Letter.class)).isZero();
    }

    @Test
    void aReferenceOfTwoColumns() {
        Cinema first = new Cinema("Bonn", 1);
        first.shows.addAll(List.of(new Cinema.Show("a"), new Cinema.Show("b")));
        store(first, new Cinema("Bonn", 2));
        database.transaction(session -> {
            Cinema found = there(session.get(Cinema.class, new Cinema.Place("Bonn", 1)));
            Cinema other = there(session.get(Cinema.class, new Cinema.Place("Bonn", 2)));
            assertThat(names(found.shows)).containsExactly("a", "b");
            Cinema.Show show =
                    session.query(Cinema.Show.class).filterBy("title", "b").one();
            assertThat(show.cinema).isSameAs(found);
            show.cinema = other;
        });
        database.transaction(session -> {
            Cinema found = there(session.get(Cinema.class, new Cinema.Place("Bonn", 2)));
            assertThat(names(found.shows)).containsExactly("b");
            found.shows.clear();
        });
        assertThat(count(Cinema.Show.class)).isEqualTo(1);
        database.transaction(session -> session.query(Cinema.class).all().forEach(session::delete));
        assertThat(count(Cinema.Show.class)).isZero();
    }

    @Test
    void manyToManyOfClassesOfAHierarchy() {
        Cinema.Show show = new Cinema.Show("show");
        Cinema.Guest guest = new Cinema.Guest("guest");
        Cinema.Critic critic = new Cinema.Critic("critic");
        Cinema.Critic rival = new Cinema.Critic("rival");
        show.guests.addAll(List.of(guest, critic));
        critic.favourites.addAll(List.of(guest, rival));
        critic.rivals.add(rival);
        store(show, guest, critic, rival);
        database.transaction(session -> {
            Cinema.Show found = session.query(Cinema.Show.class).one();
            assertThat(names(found.guests)).containsExactly("critic", "guest");
            assertThat(found.guests).allSatisfy(each -> assertThat(each.shows).containsExactly(found));
            Cinema.Critic other = session.query(Cinema.Critic.class)
                    .filterBy("name", "critic")
                    .one();
            assertThat(names(other.favourites)).containsExactly("guest", "rival");
            assertThat(names(other.rivals)).containsExactly("rival");
            other.shows.clear();
            other.favourites.removeIf(each -> each instanceof Cinema.Critic);
            other.rivals.iterator().next().shows.add(found);
        });
        database.transaction(session -> {
            assertThat(names(session.query(Cinema.Show.class).one().guests)).containsExactly("guest", "rival");
            Cinema.Critic other = session.query(Cinema.Critic.class)
                    .filterBy("name", "critic")
                    .one();
            assertThat(names(other.favourites)).containsExactly("guest");
            session.delete(other);
            session.query(Cinema.Show.class).all().forEach(session::delete);
        });
        assertThat(count(Cinema.Guest.class)).isEqualTo(2);
    }
}
