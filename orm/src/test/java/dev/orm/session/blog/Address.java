package dev.orm.session.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives. */
@Embeddable
public record Address(String street, @Column(length = 40) String city) {}
