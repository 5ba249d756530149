package dev.orm.session.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.RepeatedMemberException;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members whose rows hold a column that only their owner knows of; what is deleted stays away. */
public abstract class FilmContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Film.class, Film.Reel.class, Film.Scene.class, Film.Poster.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
    }

    private static Film film(Session session) {
        return session.query(Film.class).one();
    }

    private static Film withReels(Film.Reel... reels) {
        Film film = new Film("Stalker");
        for (Film.Reel reel : reels) {
            film.reels.add(reel);
            film.spares.add(reel);
            film.show.add(reel);
        }
        return film;
    }

    private List<String> scenes() {
        List<String> places = new ArrayList<>();
        database.transaction(session -> session.query(Film.class)
                .orderBy("title")
                .all()
                .forEach(film -> film.scenes.stream()
                        .map(scene -> film.title + " " + scene.place)
                        .sorted()
                        .forEach(places::add)));
        return places;
    }

    @Test
    void anOwnerThatGoesLeavesItsMembers() {
        Film.Reel first = new Film.Reel();
        Film.Reel second = new Film.Reel();
        store(first, second, withReels(first, second));
        database.transaction(session -> session.delete(film(session)));
        database.transaction(session -> {
            assertThat(session.query(Film.class).count()).isZero();
            assertThat(session.query(Film.Reel.class).count()).isEqualTo(2);
        });
    }

    @Test
    void anOwnerThatGoesAfterItsMembersWereTakenOut() {
        Film.Reel first = new Film.Reel();
        store(first, withReels(first));
        database.transaction(session -> {
            Film film = film(session);
            film.reels.clear();
            film.spares.clear();
            session.delete(film);
        });
        database.transaction(
                session -> assertThat(session.query(Film.Reel.class).count()).isEqualTo(1));
    }

    @Test
    void membersThatAreNotThereWithoutTheirOwner() {
        Film stalker = new Film("Stalker");
        Film mirror = new Film("Mirror");
        stalker.scenes.addAll(List.of(new Film.Scene("zone"), new Film.Scene("bar")));
        mirror.scenes.add(new Film.Scene("barn"));
        store(stalker, mirror);
        assertThat(scenes()).containsExactly("Mirror barn", "Stalker bar", "Stalker zone");
        database.transaction(session -> {
            List<Film> films = session.query(Film.class).orderBy("title").all();
            films.get(0).scenes.add(new Film.Scene("field"));
            films.get(1).scenes.removeIf(scene -> scene.place.equals("bar"));
            films.get(0).scenes.add(films.get(1).scenes.remove(0));
        });
        assertThat(scenes()).containsExactly("Mirror barn", "Mirror field", "Mirror zone");
        database.transaction(session -> session.query(Film.class).all().forEach(session::delete));
        database.transaction(
                session -> assertThat(session.query(Film.Scene.class).count()).isZero());
    }

    @Test
    void oneMemberInTwoPlaces() {
        Film.Reel reel = new Film.Reel();
        store(reel, withReels(reel));
        try (Session session = database.session()) {
            Film film = film(session);
            film.show.add(film.show.get(0));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(RepeatedMemberException.class)
                    .hasMessage("""
                    Film.show has a member in two places
                      why:  the place is a column of the member's own row, which has one
                      next: roll back, and put it there once, or give the list a table of its own: @JoinTable""");
        }
    }

    @Test
    void aDeletedPartnerStaysAway() {
        Film film = new Film("Stalker");
        film.poster = new Film.Poster();
        store(film);
        try (Session session = database.session()) {
            Film found = film(session);
            session.delete(session.query(Film.Poster.class).one());
            assertThat(session.query(Film.Poster.class).count()).isZero();
            assertThat(found.poster).isNull();
            session.commit();
            session.commit();
            assertThat(session.query(Film.Poster.class).count()).isZero();
        }
    }

    @Test
    void anObjectThatRefersToItselfIsMerged() {
        Film film = new Film("Stalker");
        film.twin = film;
        try (Session session = database.session()) {
            Film merged = session.merge(film);
            assertThat(merged.twin).isSameAs(merged);
            session.commit();
            assertThat(session.query(Film.class).all()).isEqualTo(Collections.singletonList(merged));
        }
    }
}
