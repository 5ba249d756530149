package dev.orm.session.band;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has one of each shape. */
@Entity
public class Band {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    @Column(nullable = false, unique = true)
    String name;

    @OneToOne(mappedBy = "band", cascade = CascadeType.ALL, orphanRemoval = true)
    Manager manager;

    @OneToOne(mappedBy = "band")
    Studio studio;

    @OneToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "band_logo")
    Logo logo;

    @OneToMany(mappedBy = "band", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderColumn
    List<Song> songs = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "set_list")
    @OrderColumn
    List<Song> setList = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "fan_of")
    @OrderColumn
    List<Fan> fans = new ArrayList<>();

    @OneToMany(mappedBy = "band", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "instrument")
    Map<String, Player> players = new HashMap<>();

    @ElementCollection
    @OrderColumn
    List<String> towns = new ArrayList<>();

    @ElementCollection
    List<String> prizes = new ArrayList<>();

    @ElementCollection
    Map<String, Integer> fees = new HashMap<>();

    @ElementCollection
    List<Gift> gifts = new ArrayList<>();

    @Embedded
    Office office = new Office();

    protected Band() {}

    Band(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** One for each band, and gone without it. */
    @Entity(name = "Manager")
    public static class Manager {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(unique = true)
        String name;

        @OneToOne
        Band band;

        protected Manager() {}

        Manager(String name) {
            this.name = name;
        }

        Manager(String name, Band band) {
            this.name = name;
            this.band = band;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One for each band, and there without it. */
    @Entity(name = "Studio")
    public static class Studio {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @OneToOne
        Band band;

        protected Studio() {}

        Studio(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** In a table that joins. */
    @Entity(name = "Logo")
    public static class Logo {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String color;

        protected Logo() {}

        Logo(String color) {
            this.color = color;
        }

        @Override
        public String toString() {
            return color;
        }
    }

    /** Has a place among the songs of its band. */
    @Entity(name = "Song")
    public static class Song {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;

        @ManyToOne
        Band band;

        protected Song() {}

        Song(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Knows nothing of the band. */
    @Entity(name = "Fan")
    public static class Fan {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Fan() {}

        Fan(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Found by the instrument. */
    @Entity(name = "Player")
    public static class Player {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String instrument;

        @ManyToOne
        Band band;

        protected Player() {}

        Player(String instrument) {
            this.instrument = instrument;
        }

        @Override
        public String toString() {
            return instrument;
        }
    }

    /** With its telephones, and perhaps nothing else. */
    @Embeddable
    public static class Office {
        String street;

        @ElementCollection
        Set<String> telephones = new HashSet<>();
    }

    /** From a fan. */
    @Embeddable
    public static class Gift {
        String what;

        @ManyToOne
        Fan giver;

        protected Gift() {}

        Gift(String what, Fan giver) {
            this.what = what;
            this.giver = giver;
        }
    }
}
