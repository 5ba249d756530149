package dev.orm.session.million;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One of a million. */
@Entity
@Table(name = "readings")
public class Reading {
    @Id
    long id;

    @Column(nullable = false, length = 80)
    String name = "";

    int amount;

    @ManyToOne
    @Nullable
    Meter meter;
}
