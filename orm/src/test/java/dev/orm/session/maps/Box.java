package dev.orm.session.maps;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has maps whose keys are entities. */
@Entity
public class Box {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @MapKeyJoinColumn(name = "label_id")
    Map<Label, Integer> counts = new HashMap<>();

    @ManyToMany
    @MapKeyJoinColumn(name = "label_id")
    Map<Label, Box> boxes = new HashMap<>();

    @OneToMany(mappedBy = "box", cascade = CascadeType.ALL)
    @MapKeyJoinColumn(name = "label_id")
    Map<Label, Item> items = new HashMap<>();

    @ElementCollection
    Map<Shelf, String> shelves = new HashMap<>();

    /** A key with a class below it, which refers to another. */
    @Entity(name = "Label")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Label {
        @Id
        @GeneratedValue
        Long id;

        String text;

        @ManyToOne
        @Nullable
        Label above;

        protected Label() {}

        Label(String text) {
            this.text = text;
        }
    }

    /** In color. */
    @Entity(name = "ColorLabel")
    public static class ColorLabel extends Label {
        String color;

        protected ColorLabel() {}

        ColorLabel(String text, String color) {
            super(text);
            this.color = color;
        }
    }

    /** A member. */
    @Entity(name = "Item")
    public static class Item {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @Nullable
        Box box;
    }

    /** A key of two columns. */
    @Entity(name = "Shelf")
    @IdClass(Shelf.Place.class)
    public static class Shelf {
        @Id
        String room;

        @Id
        int nr;

        protected Shelf() {}

        Shelf(String room, int nr) {
            this.room = room;
            this.nr = nr;
        }

        /** Where it is. */
        public record Place(String room, int nr) {}
    }
}
