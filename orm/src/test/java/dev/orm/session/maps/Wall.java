package dev.orm.session.maps;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has members by keys that stand in the rows of the members. */
@Entity
public class Wall {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "wall", cascade = CascadeType.ALL)
    @MapKeyColumn(name = "slot")
    Map<String, Picture> pictures = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "wall_id")
    @MapKeyColumn(name = "name")
    Map<String, Lamp> lamps = new HashMap<>();

    @OneToMany(mappedBy = "wall", cascade = CascadeType.ALL)
    @MapKeyEnumerated(EnumType.STRING)
    Map<Side, Hook> hooks = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "wall_id")
    Map<Spot, Nail> nails = new HashMap<>();

    @OneToMany(mappedBy = "wall", cascade = CascadeType.ALL)
    @MapKeyJoinColumn(name = "painter_id")
    Map<Painter, Coat> coats = new HashMap<>();

    /** Of a wall. */
    public enum Side {
        FRONT,
        BACK
    }

    /** On a wall. */
    @Embeddable
    public record Spot(int across, int up) {}

    /** Who paints. */
    @Entity(name = "Painter")
    public static class Painter {
        @Id
        String name;

        protected Painter() {}

        Painter(String name) {
            this.name = name;
        }
    }

    /** Knows its wall. */
    @Entity(name = "Picture")
    public static class Picture {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @Nullable
        Wall wall;
    }

    /** Does not know its wall. */
    @Entity(name = "Lamp")
    public static class Lamp {
        @Id
        @GeneratedValue
        Long id;
    }

    /** By an enum. */
    @Entity(name = "Hook")
    public static class Hook {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @Nullable
        Wall wall;
    }

    /** By an embeddable. */
    @Entity(name = "Nail")
    public static class Nail {
        @Id
        @GeneratedValue
        Long id;
    }

    /** By another entity. */
    @Entity(name = "Coat")
    public static class Coat {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @Nullable
        Wall wall;
    }
}
