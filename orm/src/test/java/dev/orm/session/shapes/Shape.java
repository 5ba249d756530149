package dev.orm.session.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A whole table per class. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Shape {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Integer id;

    String color;

    /** Round. */
    @Entity(name = "Circle")
    public static class Circle extends Shape {
        double radius;
    }

    /** Not round. */
    @Entity(name = "Square")
    public static class Square extends Shape {
        double side;
    }
}
