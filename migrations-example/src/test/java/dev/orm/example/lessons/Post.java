package dev.orm.example.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Belongs to one user, has many tags. */
@Entity
@Table(name = "posts")
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 200, nullable = false)
    String title = "";

    @ManyToOne(optional = false)
    @Nullable
    User author;

    @ManyToMany
    @JoinTable(name = "post_tags")
    Set<Tag> tags = new LinkedHashSet<>();

    Post() {}

    Post(String title) {
        this.title = title;
    }

    Post(String title, User author) {
        this.title = title;
        this.author = author;
    }
}
