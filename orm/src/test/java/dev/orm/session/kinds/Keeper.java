package dev.orm.session.kinds;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has partners that share its key, and things through join tables of every kind. */
@Entity
public class Keeper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(unique = true, nullable = false, length = 40)
    String name;

    @OneToOne(mappedBy = "keeper", cascade = CascadeType.ALL, orphanRemoval = true)
    @Nullable
    Passport passport;

    @OneToOne(mappedBy = "keeper")
    @Nullable
    Badge badge;

    @OneToOne(mappedBy = "keeper", cascade = CascadeType.ALL, orphanRemoval = true)
    @Nullable
    Locker locker;

    @ManyToOne
    @JoinTable(name = "keeper_house")
    @Nullable
    House house;

    @OneToMany
    List<Thing> things = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "keeper_treasure")
    Set<Thing> treasures = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "keeper_borrowed")
    List<Thing> borrowed = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "keeper_friend",
            joinColumns = @JoinColumn(name = "one"),
            inverseJoinColumns = @JoinColumn(name = "other"))
    Set<Keeper> friends = new HashSet<>();

    @ManyToMany(mappedBy = "friends")
    Set<Keeper> friendOf = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "keeper_labelled")
    @MapKeyColumn(name = "label")
    Map<String, Thing> labelled = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "keeper_named")
    @MapKey(name = "name")
    Map<String, Thing> named = new HashMap<>();

    protected Keeper() {}

    Keeper(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Has the key of its keeper. */
    @Entity(name = "Passport")
    public static class Passport {
        @Id
        Long id;

        @MapsId
        @OneToOne
        Keeper keeper;

        String number;

        protected Passport() {}

        Passport(String number) {
            this.number = number;
        }
    }

    /** Has the key of its keeper too, which its maker gives it. */
    @Entity(name = "Badge")
    public static class Badge {
        @Id
        Long id;

        @OneToOne
        @PrimaryKeyJoinColumn
        @Nullable
        Keeper keeper;

        String color;

        protected Badge() {}

        Badge(Keeper keeper, String color) {
            this.id = keeper.id;
            this.keeper = keeper;
            this.color = color;
        }
    }

    /** Is nobody's never. */
    @Entity(name = "Locker")
    public static class Locker {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @OneToOne(optional = false)
        Keeper keeper;

        int number;

        protected Locker() {}

        Locker(int number) {
            this.number = number;
        }
    }

    /** Is found by its keepers in a join table. */
    @Entity(name = "House")
    public static class House {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String street;

        @OneToMany(mappedBy = "house")
        List<Keeper> keepers = new ArrayList<>();

        protected House() {}

        House(String street) {
            this.street = street;
        }

        @Override
        public String toString() {
            return street;
        }
    }

    /** Knows nobody. */
    @Entity(name = "Thing")
    public static class Thing {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Thing() {}

        Thing(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Refers to its keeper by the name. */
    @Entity(name = "Letter")
    public static class Letter {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String text;

        @ManyToOne
        @JoinColumn(name = "keeper_name", referencedColumnName = "name")
        @Nullable
        Keeper keeper;

        protected Letter() {}

        Letter(String text, Keeper keeper) {
            this.text = text;
            this.keeper = keeper;
        }
    }
}
