package dev.orm.schema;

import java.util.Locale;

/** When a constraint is checked. */
public enum Deferral {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED;

    /** {@code initially deferred}, {@code initially immediate}, {@code not deferrable}. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
