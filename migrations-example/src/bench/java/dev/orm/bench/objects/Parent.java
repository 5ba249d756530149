package dev.orm.bench.objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Has children. */
@Entity
@Table(name = "parents")
class Parent {
    @Id
    long id;

    @Column(nullable = false, length = 80)
    String name = "";

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    List<Child> children = new ArrayList<>();

    Parent() {}

    /** With children of its own. */
    Parent(long id, int children) {
        this.id = id;
        this.name = "parent " + id;
        for (int number = 0; number < children; number++) {
            this.children.add(new Child(id * children + number, this));
        }
    }
}
