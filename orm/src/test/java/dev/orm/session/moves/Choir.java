package dev.orm.session.moves;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Has singers, of which one always leads it. */
@Entity
public class Choir {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "choir_id")
    List<Singer> singers = new ArrayList<>();

    @ManyToOne(optional = false)
    Singer leader;

    /** Perhaps in a choir. */
    @Entity(name = "Singer")
    public static class Singer {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }
}
