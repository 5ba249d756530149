package dev.orm.session.shapes;

import dev.orm.session.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database for every shape of a mapping, empty. */
public abstract class ShapesDatabase {
    Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(
                Animal.class,
                Animal.Cat.class,
                Animal.Bird.class,
                Payment.class,
                Payment.Card.class,
                Payment.Transfer.class,
                Shape.class,
                Shape.Circle.class,
                Shape.Square.class,
                Order.class,
                Order.Line.class,
                Order.Parcel.class,
                Order.Invoice.class,
                Node.class,
                Seat.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }
}
