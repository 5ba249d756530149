package dev.orm.session.fleet;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables that are joined, told apart by a number. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String name;

    @OneToOne(mappedBy = "person")
    @Nullable
    Seal seal;

    @ElementCollection
    Set<String> phones = new LinkedHashSet<>();

    protected Person() {}

    Person(String name) {
        this.name = name;
    }

    /** On a level without rows, whose table calls the key otherwise. */
    @Entity(name = "Employee")
    @PrimaryKeyJoinColumn(name = "person_id")
    public abstract static class Employee extends Person {
        int wage;

        protected Employee() {}

        Employee(String name) {
            super(name);
        }
    }

    /** On the third level. */
    @Entity(name = "Driver")
    @DiscriminatorValue("3")
    @PrimaryKeyJoinColumn(name = "employee_id")
    public static class Driver extends Employee {
        @OneToMany(mappedBy = "driver")
        @OrderBy("name DESC")
        List<Vehicle> vehicles = new ArrayList<>();

        protected Driver() {}

        Driver(String name) {
            super(name);
        }
    }

    /** Beside it. */
    @Entity(name = "Clerk")
    @DiscriminatorValue("4")
    @PrimaryKeyJoinColumn(name = "employee_id")
    public static class Clerk extends Employee {
        String desk;

        protected Clerk() {}

        Clerk(String name) {
            super(name);
        }
    }
}
