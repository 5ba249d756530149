package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.types.TypesContract;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.junit.jupiter.api.Test;

class SqliteTypesTest extends TypesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Entity
    static class Gauge {
        @Id
        Long id = 1L;

        float reading = Float.NaN;
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        try (Database database = open(Gauge.class)) {
            database.createAll();

            assertThatThrownBy(() -> database.transaction(session -> session.add(new Gauge())))
                    .hasMessage("""
                            NaN cannot be stored (dev.orm.session.SqliteTypesTest$Gauge.reading)
                              why:  this database makes null of what is no number, or refuses it
                              next: give the attribute a number or null, or keep it as text with a converter""");
        }
    }
}
