package dev.orm.session.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * What is built.
 *
 * @param <T> of its name
 */
@MappedSuperclass
public abstract class Built<T> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 40)
    @Nullable
    T name;

    @Embedded
    House.@Nullable Site site;
}
