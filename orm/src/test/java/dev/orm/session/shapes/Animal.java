package dev.orm.session.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** All in one table. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Animal {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;

    String name;

    /** With a column of its own. */
    @Entity(name = "Cat")
    public static class Cat extends Animal {
        int lives;
    }

    /** With one that may not be empty, though the column may. */
    @Entity(name = "Bird")
    public static class Bird extends Animal {
        @Column(nullable = false)
        String song;
    }
}
