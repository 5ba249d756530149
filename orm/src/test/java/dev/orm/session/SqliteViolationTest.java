package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.rules.Club;
import org.junit.jupiter.api.Test;

class SqliteViolationTest extends ViolationContract {
    /** SQLite keeps what is longer than its column, whole. */
    @Test
    @Override
    void tooLong() {
        try (Database database = open(Club.class, Club.Member.class)) {
            database.createAll();
            database.transaction(session -> session.add(new Club.Member("longer than ten", null)));
            try (Session session = database.session()) {
                assertThat(session.query(Club.Member.class).one().name).isEqualTo("longer than ten");
            }
        }
    }

    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
