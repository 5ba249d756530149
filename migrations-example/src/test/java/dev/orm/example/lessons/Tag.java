package dev.orm.example.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is on many posts. */
@Entity
@Table(name = "tags")
class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 40, nullable = false, unique = true)
    String word = "";

    @ManyToMany(mappedBy = "tags")
    Set<Post> posts = new LinkedHashSet<>();

    Tag() {}

    Tag(String word) {
        this.word = word;
    }
}
