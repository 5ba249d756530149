package dev.orm.bench.objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row with values of the usual kinds. */
@Entity
@Table(name = "items")
class Item {
    @Id
    long id;

    @Column(nullable = false, length = 80)
    String name = "";

    @Column(length = 200)
    String description = "";

    int quantity;
    double price;
    boolean active;

    Item() {}

    Item(long id) {
        this.id = id;
        this.name = "item " + id;
        this.description = "what there is to say about item " + id;
        this.quantity = (int) (id % 100);
        this.price = id / 8.0;
        this.active = id % 2 == 0;
    }
}
