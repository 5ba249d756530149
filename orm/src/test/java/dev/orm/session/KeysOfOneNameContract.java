package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.dialect.Violation;
import dev.orm.session.rules.Harbour;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What MySQL and MariaDB refuse, where keys of several tables have one name. */
abstract class KeysOfOneNameContract extends ViolationContract {
    @Test
    void uniqueConstraintsOfOneName() {
        try (Database database = open(Harbour.class, Harbour.Ship.class)) {
            database.createAll();
            database.transaction(session -> session.add(new Harbour.Ship("Ann")));
            shipIsRefused(database, session -> session.add(new Harbour.Ship("Ann")));
        }
    }

    @Test
    void uniqueConstraintsOfOneNameInSqlOfTheProgram() {
        try (Database database = open(Harbour.class, Harbour.Ship.class)) {
            database.createAll();
            database.transaction(session -> {
                session.add(new Harbour.Ship("Ann"));
                session.add(new Harbour.Ship("Bea"));
            });
            shipIsRefused(
                    database,
                    session -> session.sql("update `ships` set title = 'Ann'").execute());
        }
    }

    private static void shipIsRefused(Database database, Consumer<Session> work) {
        var refused = catchThrowableOfType(ConstraintViolationException.class, () -> database.transaction(work));
        assertThat(refused.kind()).isEqualTo(Violation.Kind.UNIQUE);
        assertThat(refused.entity()).contains("Ship");
        assertThat(refused.columns()).containsExactly("title");
        assertThat(refused.where()).isEqualTo("Ship: title");
    }
}
