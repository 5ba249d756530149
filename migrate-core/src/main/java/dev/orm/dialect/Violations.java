package dev.orm.dialect;

import java.sql.SQLException;
import java.util.Optional;

/** Reads which constraint a failure is about. */
public interface Violations {
    /** Empty where the failure is about something else. */
    Optional<Violation> find(SQLException failure);
}
