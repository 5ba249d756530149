package dev.orm.session.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;

/** Its key has two parts, which the program assigns. */
@Entity
@IdClass(Seat.Key.class)
public class Seat {
    @Id
    String hall;

    @Id
    int number;

    String taken;

    protected Seat() {}

    Seat(String hall, int number) {
        this.hall = hall;
        this.number = number;
    }

    /** The key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String hall;
        int number;

        protected Key() {}

        Key(String hall, int number) {
            this.hall = hall;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hall.equals(key.hall) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(hall, number);
        }
    }
}
