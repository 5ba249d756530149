package dev.orm.session.fleet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refers twice to one class, and to each kind of hierarchy; has collections that come with it. */
@Entity
public class Trip {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @ManyToOne
    @Nullable
    Place start;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Place end;

    @ManyToOne
    @Nullable
    Vehicle vehicle;

    @ManyToOne
    @Nullable
    Person guide;

    @ManyToOne
    @Nullable
    Paper ticket;

    @ElementCollection(fetch = FetchType.EAGER)
    Set<String> notes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "trip", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("name")
    List<Leg> legs = new ArrayList<>();

    protected Trip() {}

    Trip(String name) {
        this.name = name;
    }

    /** A part of it. */
    @Entity(name = "Leg")
    public static class Leg {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Trip trip;

        protected Leg() {}

        Leg(String name) {
            this.name = name;
        }
    }

    /** In a region. */
    @Entity(name = "Place")
    public static class Place {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Region region;

        protected Place() {}

        Place(String name, Region region) {
            this.name = name;
            this.region = region;
        }
    }

    /** In a country. */
    @Entity(name = "Region")
    public static class Region {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne
        @Nullable
        Country country;

        protected Region() {}

        Region(Country country) {
            this.country = country;
        }
    }

    /** With a capital, which is a place in a region of it. */
    @Entity(name = "Country")
    public static class Country {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @OneToOne
        @Nullable
        Place capital;

        protected Country() {}

        Country(String name) {
            this.name = name;
        }
    }
}
