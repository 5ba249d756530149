package dev.orm.mapping.tables;

/** Where a basic value stands, as far as that decides whether its column may be null. */
enum Place {
    ENTITY,
    /** In an embeddable: that may be absent as a whole, so a primitive in it may be null. */
    EMBEDDED,
    /** In a primary key or a map's key. */
    KEY;

    /** The place of the members of an embeddable that stands here. */
    Place inside() {
        return this == KEY ? KEY : EMBEDDED;
    }
}
