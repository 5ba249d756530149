package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.types.SeveralContract;
import org.junit.jupiter.api.Test;

class SqliteSeveralTest extends SeveralContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    /** Java's serialization holds anything. */
    @Override
    @Test
    protected void otherElementsAreRefused() {
        try (Database calendars = open(Calendar.class)) {
            calendars.createAll();
            calendars.transaction(session -> session.add(new Calendar()));
            calendars.transaction(session ->
                    assertThat(session.query(Calendar.class).one().days).containsExactly(new Calendar().days));
        }
    }
}
