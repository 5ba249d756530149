package dev.orm.session.film;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Owns members that do not know of it. */
@Entity
public class Film {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String title;

    @OneToOne
    Film twin;

    @OneToOne(mappedBy = "film", cascade = CascadeType.ALL)
    Poster poster;

    @OneToMany
    @JoinColumn(name = "film_id")
    List<Reel> reels = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "spare_of")
    Set<Reel> spares = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "shown_in")
    @OrderColumn
    List<Reel> show = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "film_id", nullable = false)
    List<Scene> scenes = new ArrayList<>();

    protected Film() {}

    Film(String title) {
        this.title = title;
    }

    /** There without a film. */
    @Entity(name = "Reel")
    public static class Reel {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    /** Not there without a film. */
    @Entity(name = "Scene")
    public static class Scene {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String place;

        protected Scene() {}

        Scene(String place) {
            this.place = place;
        }
    }

    /** One for each film. */
    @Entity(name = "Poster")
    public static class Poster {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @OneToOne
        Film film;
    }
}
