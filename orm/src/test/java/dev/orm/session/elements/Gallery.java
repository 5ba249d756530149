package dev.orm.session.elements;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Has collections of values of many types, and collections that their values put in order. */
@Entity
class Gallery {
    @Id
    int id;

    @ElementCollection
    Set<Colour> positions = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Colour> names = new ArrayList<>();

    @ElementCollection
    Set<LocalDate> days = new HashSet<>();

    @ElementCollection
    List<Instant> moments = new ArrayList<>();

    @ElementCollection
    Set<BigDecimal> prices = new HashSet<>();

    @ElementCollection
    Set<UUID> codes = new HashSet<>();

    @ElementCollection
    List<Boolean> answers = new ArrayList<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Colour, LocalDate> painted = new HashMap<>();

    @ElementCollection
    Map<LocalDate, Integer> visitors = new HashMap<>();

    @ElementCollection
    @OrderBy
    List<String> rising = new ArrayList<>();

    @ElementCollection
    @OrderBy("DESC")
    Set<Integer> falling = new LinkedHashSet<>();

    @ElementCollection
    @OrderBy("amount DESC, label")
    List<Offer> offers = new ArrayList<>();

    @OneToMany(mappedBy = "gallery", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy
    List<Picture> pictures = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "gallery_shown")
    @OrderBy("painted DESC, title")
    Set<Picture> shown = new LinkedHashSet<>();

    protected Gallery() {}

    Gallery(int id) {
        this.id = id;
    }

    /** One of few. */
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** What somebody would pay. */
    @Embeddable
    record Offer(@Column(length = 20) String label, int amount) {}

    /** In a gallery. */
    @Entity(name = "Picture")
    static class Picture {
        @Id
        int id;

        @Column(length = 20)
        String title;

        int painted;

        @ManyToOne
        Gallery gallery;

        protected Picture() {}

        Picture(int id, String title, int painted) {
            this.id = id;
            this.title = title;
            this.painted = painted;
        }
    }
}
