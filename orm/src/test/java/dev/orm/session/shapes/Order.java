package dev.orm.session.shapes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With lines whose key is the order's and a number, notes in an order, prices by name. */
@Entity
@Table(name = "orders")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id.line DESC")
    List<Line> lines = new ArrayList<>();

    @ElementCollection
    @OrderColumn
    List<Note> notes = new ArrayList<>();

    @ElementCollection
    Map<String, Integer> prices = new HashMap<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @MapKey(name = "label")
    Map<String, Parcel> parcels = new HashMap<>();

    @ManyToOne(cascade = CascadeType.PERSIST)
    Payment payment;

    @OneToOne(mappedBy = "order", cascade = CascadeType.ALL)
    Invoice invoice;

    /** Changed in place. */
    @Embeddable
    public static class Note {
        String text;
        int stars;

        protected Note() {}

        Note(String text, int stars) {
            this.text = text;
            this.stars = stars;
        }
    }

    /** Of an order. */
    @Entity(name = "Line")
    public static class Line {
        @EmbeddedId
        LineId id;

        @ManyToOne
        @MapsId("orderId")
        Order order;

        String article;

        protected Line() {}

        Line(int line, String article) {
            this.id = new LineId(null, line);
            this.article = article;
        }
    }

    /** The key of a line. */
    @Embeddable
    public record LineId(String orderId, int line) {}

    /** Found by its label. */
    @Entity(name = "Parcel")
    public static class Parcel {
        @Id
        @GeneratedValue
        Long id;

        String label;

        @ManyToOne
        Order order;

        protected Parcel() {}

        Parcel(String label) {
            this.label = label;
        }
    }

    /** One for each. */
    @Entity(name = "Invoice")
    public static class Invoice {
        @Id
        @GeneratedValue
        Long id;

        @OneToOne
        Order order;
    }
}
