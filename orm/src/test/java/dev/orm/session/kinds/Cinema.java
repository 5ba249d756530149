package dev.orm.session.kinds;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a key of two columns, which others refer to. */
@Entity
@IdClass(Cinema.Place.class)
public class Cinema {
    @Id
    @Column(length = 40)
    String town;

    @Id
    int number;

    @OneToMany(mappedBy = "cinema", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Show> shows = new ArrayList<>();

    protected Cinema() {}

    Cinema(String town, int number) {
        this.town = town;
        this.number = number;
    }

    /** The key. */
    public record Place(String town, int number) implements Serializable {}

    /** Refers to it by two columns. */
    @Entity(name = "Show")
    public static class Show {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "at_town", referencedColumnName = "town"),
            @JoinColumn(name = "at_number", referencedColumnName = "number")
        })
        @Nullable
        Cinema cinema;

        @ManyToMany
        @JoinTable(name = "show_guest")
        Set<Guest> guests = new HashSet<>();

        protected Show() {}

        Show(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Of a hierarchy, of which one class knows the shows. */
    @Entity(name = "Guest")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Guest {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToMany(mappedBy = "guests")
        Set<Show> shows = new HashSet<>();

        protected Guest() {}

        Guest(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** With favourites among the others, some of which are critics too. */
    @Entity(name = "Critic")
    public static class Critic extends Guest {
        @ManyToMany
        @JoinTable(name = "critic_favourite")
        Set<Guest> favourites = new HashSet<>();

        @ManyToMany
        @JoinTable(name = "critic_rival")
        Set<Critic> rivals = new HashSet<>();

        protected Critic() {}

        Critic(String name) {
            super(name);
        }
    }
}
