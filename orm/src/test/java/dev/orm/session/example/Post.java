package dev.orm.session.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Something written. */
@Entity
@Table(name = "posts")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String title;

    @ManyToOne
    User author;

    @ManyToMany
    Set<Tag> tags = new HashSet<>();

    protected Post() {}

    public Post(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
