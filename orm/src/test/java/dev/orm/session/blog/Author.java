package dev.orm.session.blog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody who writes. */
@Entity
@Table(name = "authors")
public class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(length = 80, unique = true)
    private String email;

    @Embedded
    private Address address;

    @ElementCollection
    private Set<String> phones = new HashSet<>();

    @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("title")
    private List<Post> posts = new ArrayList<>();

    protected Author() {}

    public Author(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public void rename(String other) {
        name = other;
    }

    public String email() {
        return email;
    }

    public void mail(String other) {
        email = other;
    }

    public Address address() {
        return address;
    }

    public void move(Address other) {
        address = other;
    }

    public Set<String> phones() {
        return phones;
    }

    public List<Post> posts() {
        return posts;
    }
}
