package dev.orm.cli;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity with a little of everything, for {@link Warmup} to read. It is never loaded: the annotations are not there. */
@Entity
@Table(indexes = @Index(name = "ix_warmup", columnList = "name"))
class WarmupModel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(length = 40, nullable = false, unique = true)
    @Nullable
    String name;

    @Column(precision = 10, scale = 2)
    @Nullable
    BigDecimal price;

    @Nullable
    Instant created;

    @Enumerated(EnumType.STRING)
    @Nullable
    Kind kind;

    @ManyToOne
    @Nullable
    WarmupModel parent;

    @ManyToMany
    @Nullable
    Set<WarmupModel> others;

    enum Kind {
        ONE,
        OTHER
    }
}
