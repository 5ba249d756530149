package dev.orm.mapping;

/** {@code models.naming}: who turns what the annotations leave unsaid, or say, into the names of tables and columns. */
public enum Naming {
    /** The specification's names as they are. */
    JPA,
    /** Spring Boot's strategy, over given names too: {@code createdAt} becomes {@code created_at}. */
    SPRING
}
