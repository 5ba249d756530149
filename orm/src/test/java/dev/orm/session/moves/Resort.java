package dev.orm.session.moves;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has members in collections of each kind. */
@Entity
public class Resort {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(unique = true, nullable = false)
    String name;

    @OneToMany(mappedBy = "resort", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Lift> lifts = new ArrayList<>();

    @OneToMany(mappedBy = "resort", cascade = CascadeType.ALL)
    Set<Slope> slopes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "resort", cascade = CascadeType.ALL)
    @MapKey(name = "name")
    Map<String, Hut> huts = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "guest_of")
    List<Guest> guests = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "resort_pass", joinColumns = @JoinColumn(name = "resort_id"))
    List<Pass> passes = new ArrayList<>();

    @OneToOne(mappedBy = "resort")
    @Nullable
    Owner owner;

    @ElementCollection
    List<String> tags = new ArrayList<>();

    @ManyToMany
    List<Skier> skiers = new ArrayList<>();

    protected Resort() {}

    Resort(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Goes with its resort. */
    @Entity(name = "Lift")
    public static class Lift {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Resort resort;

        protected Lift() {}

        Lift(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Is there without a resort, too. */
    @Entity(name = "Slope")
    public static class Slope {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Resort resort;

        protected Slope() {}

        Slope(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Found by the name. */
    @Entity(name = "Hut")
    public static class Hut {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Resort resort;

        protected Hut() {}

        Hut(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Knows nothing of the resort. */
    @Entity(name = "Guest")
    public static class Guest {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Guest() {}

        Guest(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Knows nothing of the resort either, whose members stand in a table of their own. */
    @Entity(name = "Pass")
    public static class Pass {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Pass() {}

        Pass(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Of one resort. */
    @Entity(name = "Owner")
    public static class Owner {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @OneToOne
        @Nullable
        Resort resort;
    }

    /** Of several resorts. */
    @Entity(name = "Skier")
    public static class Skier {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToMany(mappedBy = "skiers")
        Set<Resort> resorts = new LinkedHashSet<>();

        protected Skier() {}

        Skier(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
