package dev.orm.session.members;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a collection of each kind. */
@Entity
public class Box {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @OneToMany(mappedBy = "box", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Thing> things = new ArrayList<>();

    @OneToMany(mappedBy = "box", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<Label> labels = new HashSet<>();

    @ElementCollection
    Set<String> words = new HashSet<>();

    @ElementCollection
    Map<String, Integer> numbers = new HashMap<>();

    @ManyToMany(cascade = CascadeType.ALL)
    @OrderColumn
    List<Box> others = new ArrayList<>();

    /** One of each. */
    static Box full() {
        Box box = new Box();
        box.things.add(new Thing("a"));
        box.words.add("word");
        box.numbers.put("one", 1);
        box.others.add(box);
        return box;
    }

    /** What is in it. */
    String content() {
        return things.stream().map(thing -> thing.name).toList() + " " + words + " " + numbers + " " + others.size();
    }

    /** Knows its box. */
    @Entity
    public static class Thing {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        String name = "";

        @ManyToOne
        @Nullable
        Box box;

        protected Thing() {}

        Thing(String name) {
            this.name = name;
        }
    }

    /** Is the same as another one on the same box alone. */
    @Entity
    public static class Label {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        String text = "";

        @ManyToOne
        @Nullable
        Box box;

        protected Label() {}

        Label(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Label label && label.box == box && label.text.equals(text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, System.identityHashCode(box));
        }
    }
}
