package dev.orm.diff;

/** What becomes of that which the model does not mention and this history did not make: {@code models.unmentioned}. */
public enum Unmentioned {
    KEEP,
    /** Views and triggers stay even so: no model can mention them. */
    DROP
}
