package dev.orm.session.fleet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All in one table, told apart by a character. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
public abstract class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @ElementCollection
    Set<String> plates = new LinkedHashSet<>();

    @ManyToOne
    Person.@Nullable Driver driver;

    /** On a level without rows. */
    @Entity(name = "Motor")
    public abstract static class Motor extends Vehicle {
        int power;
    }

    /** With parts of its own. */
    @Entity(name = "Car")
    @DiscriminatorValue("C")
    public static class Car extends Motor {
        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @JoinColumn(name = "car_id")
        @OrderBy("name")
        List<Part> parts = new ArrayList<>();

        protected Car() {}

        Car(String name) {
            this.name = name;
        }
    }

    /** Above another one. */
    @Entity(name = "Truck")
    @DiscriminatorValue("T")
    public static class Truck extends Motor {
        int tons;

        protected Truck() {}

        Truck(String name) {
            this.name = name;
        }
    }

    /** On the fourth level. */
    @Entity(name = "Tanker")
    @DiscriminatorValue("K")
    public static class Tanker extends Truck {
        @Nullable
        Integer litres;

        protected Tanker() {}

        Tanker(String name) {
            this.name = name;
        }
    }

    /** Without a motor. */
    @Entity(name = "Bike")
    @DiscriminatorValue("B")
    public static class Bike extends Vehicle {
        int gears;

        protected Bike() {}

        Bike(String name) {
            this.name = name;
        }
    }

    /** Of a car. */
    @Entity(name = "Part")
    public static class Part {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Part() {}

        Part(String name) {
            this.name = name;
        }
    }
}
