package dev.orm.bench.objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Has a parent. */
@Entity
@Table(name = "children")
class Child {
    @Id
    long id;

    @Column(nullable = false, length = 80)
    String name = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable Parent parent;

    Child() {}

    Child(long id, Parent parent) {
        this.id = id;
        this.name = "child " + id;
        this.parent = parent;
    }
}
