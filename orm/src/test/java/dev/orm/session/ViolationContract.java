package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.dialect.Violation;
import dev.orm.session.rules.Club;
import dev.orm.session.rules.Country;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database refuses, as an error that names the constraint, the entity and the columns. */
abstract class ViolationContract {
    private Database database;

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    /** MySQL before 8.0.16 has none. */
    boolean hasChecks() throws SQLException {
        return true;
    }

    @BeforeEach
    void createTables() {
        database = open(Club.class, Club.Member.class, Club.Badge.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private ConstraintViolationException refused(Consumer<Session> work) {
        return catchThrowableOfType(ConstraintViolationException.class, () -> database.transaction(work));
    }

    @Test
    void unique() {
        var refused = refused(session -> {
            Club club = new Club();
            session.add(club);
            session.add(new Club.Member("Ann", club));
            session.add(new Club.Member("Ann", club));
        });
        assertThat(refused.kind()).isEqualTo(Violation.Kind.UNIQUE);
        assertThat(refused.constraint()).contains("one_name");
        assertThat(refused.entity()).contains("Person");
        assertThat(refused.columns()).containsExactlyInAnyOrder("club_id", "name");
        assertThat(refused.what()).isEqualTo("a value is there already (one_name)");
    }

    /** Every primary key of MySQL and MariaDB is called PRIMARY. */
    @Test
    void primaryKeyOfTheSecondEntity() {
        try (Database own = open(Country.class, Country.Currency.class)) {
            own.createAll();
            own.transaction(session -> session.add(new Country.Currency("EUR")));
            var refused = catchThrowableOfType(
                    ConstraintViolationException.class,
                    () -> own.transaction(session -> session.add(new Country.Currency("EUR"))));
            assertThat(refused.kind()).isEqualTo(Violation.Kind.UNIQUE);
            assertThat(refused.entity()).contains("Money");
            assertThat(refused.columns()).containsExactly("sign");
            assertThat(refused.where()).isEqualTo("Money: sign");
        }
    }

    @Test
    void foreignKeyOfARowThatIsGone() {
        Club club = new Club();
        database.transaction(session -> session.add(club));
        var refused = refused(session -> {
            Club.Member ann = new Club.Member("Ann", session.get(Club.class, 1));
            session.sql("delete from Club").execute();
            session.add(ann);
        });
        assertThat(refused.kind()).isEqualTo(Violation.Kind.FOREIGN_KEY);
        assertThat(refused.constraint()).contains("of_club");
        assertThat(refused.entity()).contains("Person");
        assertThat(refused.columns()).containsExactly("club_id");
    }

    @Test
    void foreignKeyOfARowThatGoes() {
        database.transaction(session -> {
            Club club = new Club();
            session.add(club);
            session.add(new Club.Member("Ann", club));
        });
        var refused =
                refused(session -> session.delete(session.query(Club.class).one()));
        assertThat(refused.kind()).isEqualTo(Violation.Kind.FOREIGN_KEY);
        assertThat(refused.what()).startsWith("a row refers to one that is not there, or is still referred to");
    }

    @Test
    void missing() {
        var refused = refused(session -> session.add(new Club.Member(null, null)));
        assertThat(refused.kind()).isEqualTo(Violation.Kind.NOT_NULL);
        assertThat(refused.entity()).contains("Person");
        assertThat(refused.columns()).containsExactly("name");
        assertThat(refused.where()).isEqualTo("Person: name");
    }

    @Test
    void missingReference() {
        var refused = refused(session -> {
            Club club = new Club();
            session.add(club);
            session.add(new Club.Badge(club));
            session.add(new Club.Badge(null));
        });
        assertThat(refused.kind()).isEqualTo(Violation.Kind.NOT_NULL);
        assertThat(refused.columns()).containsExactly("of_club_id");
        assertThat(refused.where()).isEqualTo("Badge: club (of_club_id)");
        Club.Badge badge = new Club.Badge(new Club());
        database.transaction(session -> session.addAll(List.of(badge.club, badge)));
        refused = refused(session -> session.query(Club.Badge.class).one().club = null);
        assertThat(refused.where()).isEqualTo("Badge: club (of_club_id)");
    }

    @Test
    void tooLong() {
        var refused = refused(session -> session.add(new Club.Member("longer than ten", null)));
        assertThat(refused.kind()).isEqualTo(Violation.Kind.TOO_LONG);
        assertThat(refused.what()).isEqualTo("a value is too long");
        assertThat(refused.entity()).contains("Person");
        assertThat(refused.columns()).containsExactly("name");
    }

    @Test
    void check() throws SQLException {
        assumeTrue(hasChecks());
        var refused = refused(session -> {
            Club.Member ann = new Club.Member("Ann", null);
            ann.age = 17;
            session.add(ann);
        });
        assertThat(refused.kind()).isEqualTo(Violation.Kind.CHECK);
        assertThat(refused.constraint()).contains("grown_up");
        assertThat(refused.entity()).contains("Person");
    }
}
