package dev.orm.session.merges;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of each kind that keep an order, and one that keeps none. */
@Entity
public class Playlist {
    @Id
    int id = 1;

    @Version
    int version;

    @ManyToMany(cascade = CascadeType.ALL)
    @OrderColumn
    List<Tune> tunes = new ArrayList<>();

    @OneToMany(mappedBy = "playlist", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderColumn
    List<Remark> remarks = new ArrayList<>();

    @ElementCollection
    @OrderColumn
    List<String> moods = new ArrayList<>();

    @ElementCollection
    List<String> words = new ArrayList<>();

    /** May stand in a list twice. */
    @Entity
    public static class Tune {
        @Id
        String name = "";

        protected Tune() {}

        Tune(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Of one list. */
    @Entity
    public static class Remark {
        @Id
        String text = "";

        @ManyToOne
        @Nullable
        Playlist playlist;

        protected Remark() {}

        Remark(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
