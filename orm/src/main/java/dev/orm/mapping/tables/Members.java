package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;

/** How messages call a member: {@code com.example.User.email}. */
final class Members {
    private Members() {}

    static String of(Attribute attribute) {
        return attribute.declaringClass() + "." + attribute.name();
    }
}
