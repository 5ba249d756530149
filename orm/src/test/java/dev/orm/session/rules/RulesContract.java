package dev.orm.session.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.dialect.Violation.Kind;
import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole message of each rule that a row can break, wherever the rule and the row are. */
public abstract class RulesContract {
    private static final Map<Kind, String> NEXT = Map.of(
            Kind.UNIQUE,
            "roll back, and take another value; where rows that may not be without one swap it, give one of them a third"
                    + " value and flush() in between",
            Kind.FOREIGN_KEY,
            "roll back, and delete what refers to the row first (cascade, orphanRemoval), or add the row that is missing",
            Kind.CHECK,
            "roll back, and give the attribute a value that the check allows",
            Kind.NOT_NULL,
            "roll back, and give the attribute a value",
            Kind.TOO_LONG,
            "roll back, and shorten the value, or give the column more: @Column(length = ..)",
            Kind.OUT_OF_RANGE,
            "roll back, and give a smaller number, or the column more digits: @Column(precision = ..)");

    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    /** MySQL before 8.0.16 has none. */
    protected boolean hasChecks() throws SQLException {
        return true;
    }

    /** Whether a foreign key may wait for the commit. */
    protected abstract boolean defers();

    /** SQLite keeps a text that is longer than its column, and refuses a number itself. */
    protected boolean limitsSizes() {
        return true;
    }

    /** SQLite does not: where a statement may have broken one of several, nobody knows which. */
    protected boolean namesForeignKeys() {
        return true;
    }

    @BeforeEach
    void createTables() {
        database = open(
                Marina.class,
                Marina.Vessel.class,
                Marina.Barge.class,
                Marina.Yacht.class,
                Marina.Engine.class,
                Marina.Diesel.class,
                Marina.Pilot.class);
        database.createAll();
        database.transaction(session -> {
            session.add(new Marina(1));
            session.add(new Marina.Barge(1, "A"));
            session.add(new Marina.Yacht(2, "B"));
            session.add(new Marina.Diesel(1, "S1", 10));
            session.add(new Marina.Diesel(2, "S2", 20));
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void refused(
            Kind kind, String what, String constraint, String entity, List<String> columns, Consumer<Session> work) {
        var refused = catchThrowableOfType(ConstraintViolationException.class, () -> database.transaction(work));
        String next = Objects.requireNonNull(NEXT.get(kind));
        String name = constraint.isEmpty() ? "" : " (" + constraint + ")";
        String where = columns.isEmpty() ? entity : entity + ": " + String.join(", ", columns);
        assertThat(refused).isNotNull();
        assertThat(refused)
                .hasMessage("%s%s (%s)%n  why:  %s%n  next: %s", what, name, where, indented(refused.why()), next);
        assertThat(refused.why()).isNotBlank();
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.constraint().orElse("")).isEqualTo(constraint);
        assertThat(refused.entity()).contains(entity);
        assertThat(refused.columns()).isEqualTo(columns);
    }

    /** PostgreSQL's words have a second line. */
    private static String indented(String words) {
        return words.replace("\n", "\n        ");
    }

    private void notUnique(String constraint, String entity, List<String> columns, Consumer<Session> work) {
        refused(Kind.UNIQUE, "a value is there already", constraint, entity, columns, work);
    }

    private void notReferred(String constraint, String entity, List<String> columns, Consumer<Session> work) {
        String what = "a row refers to one that is not there, or is still referred to";
        refused(Kind.FOREIGN_KEY, what, constraint, entity, columns, work);
    }

    @Test
    void aUniqueIndex() {
        List<String> columns = List.of("sign", "flag");
        notUnique("one_sign", "Yacht", columns, session -> session.add(new Marina.Yacht(3, "A")));
        notUnique("one_sign", "Yacht", columns, session -> session.get(Marina.Yacht.class, 2).sign = "A");
        notUnique(
                "one_sign",
                "Vessel",
                columns,
                session -> session.sql("update vessels set sign = 'A'").execute());
        notUnique(
                "one_sign",
                "Vessel",
                columns,
                session -> session.update(Marina.Vessel.class).set("sign", "A").execute());
    }

    @Test
    void aTableAboveTheOwn() {
        List<String> columns = List.of("serial_no");
        notUnique("one_serial", "Diesel", columns, session -> session.add(new Marina.Diesel(3, "S1", 1)));
        notUnique("one_serial", "Diesel", columns, session -> session.get(Marina.Diesel.class, 2).serial = "S1");
    }

    @Test
    void aCheckOfSeveralColumns() throws SQLException {
        assumeTrue(hasChecks());
        List<String> columns = List.of("power", "fuel", "marina_id");
        String what = "a value is not allowed";
        refused(
                Kind.CHECK,
                what,
                "not_too_strong",
                "Diesel",
                columns,
                session -> session.add(new Marina.Diesel(3, "S3", 1_000)));
        refused(
                Kind.CHECK,
                what,
                "not_too_strong",
                "Diesel",
                columns,
                session -> session.get(Marina.Diesel.class, 2).power = 1_000);
    }

    @Test
    void whatMayNotBeMissing() {
        String what = "a value is missing";
        List<String> columns = List.of("sign");
        refused(Kind.NOT_NULL, what, "", "Yacht", columns, session -> session.add(new Marina.Yacht(3, null)));
        refused(Kind.NOT_NULL, what, "", "Yacht", columns, session -> session.get(Marina.Yacht.class, 2).sign = null);
    }

    @Test
    void whatDoesNotFit() {
        assumeTrue(limitsSizes());
        List<String> sign = List.of("sign");
        refused(
                Kind.TOO_LONG,
                "a value is too long",
                "",
                "Yacht",
                sign,
                session -> session.add(new Marina.Yacht(3, "more than ten")));
        refused(
                Kind.TOO_LONG,
                "a value is too long",
                "",
                "Barge",
                sign,
                session -> session.get(Marina.Barge.class, 1).sign = "more than ten");
        String what = "a number is too large for its column";
        List<String> weight = List.of("weight");
        refused(Kind.OUT_OF_RANGE, what, "", "Diesel", weight, session -> {
            Marina.Diesel diesel = new Marina.Diesel(3, "S3", 1);
            diesel.weight = new BigDecimal("1000");
            session.add(diesel);
        });
        refused(
                Kind.OUT_OF_RANGE,
                what,
                "",
                "Diesel",
                weight,
                session -> session.get(Marina.Diesel.class, 2).weight = new BigDecimal("999.95"));
    }

    @Test
    void rowsOfAJoinTable() {
        database.transaction(session -> {
            Marina marina = session.get(Marina.class, 1);
            marina.vessels.add(session.get(Marina.Vessel.class, 1));
            session.add(new Marina(2));
        });
        notUnique(
                "one_berth",
                "Marina.vessels",
                List.of("vessel_id"),
                session -> session.get(Marina.class, 2).vessels.add(session.get(Marina.Vessel.class, 1)));
        boolean named = namesForeignKeys();
        notReferred(
                named ? "berth_of_vessel" : "", "Marina.vessels", named ? List.of("vessel_id") : List.of(), session -> {
                    Marina.Vessel yacht = session.get(Marina.Vessel.class, 2);
                    session.sql("delete from vessels where id = 2").execute();
                    session.get(Marina.class, 1).vessels.add(yacht);
                });
        notReferred(
                "berth_of_vessel",
                "Marina.vessels",
                List.of("vessel_id"),
                session -> session.delete(session.get(Marina.Vessel.class, 1)));
    }

    @Test
    void rowsOfACollectionOfValues() {
        notUnique(
                "one_price",
                "Marina.prices",
                List.of("marina_id", "price"),
                session -> session.get(Marina.class, 1).prices.addAll(List.of(5, 5)));
    }

    @Test
    void aReferenceThatChangesAndOneWhoseRowGoes() {
        boolean named = namesForeignKeys();
        List<String> column = List.of("marina_id");
        notReferred(named ? "engine_of_marina" : "", "Diesel", named ? column : List.of(), session -> {
            Marina gone = new Marina(2);
            session.add(gone);
            session.flush();
            session.sql("delete from Marina where id = 2").execute();
            session.get(Marina.Diesel.class, 1).marina = gone;
        });
        database.transaction(session -> session.get(Marina.Diesel.class, 1).marina = session.get(Marina.class, 1));
        notReferred(
                named ? "engine_of_marina" : "",
                named ? "Diesel" : "Marina",
                named ? column : List.of(),
                session -> session.delete(session.get(Marina.class, 1)));
    }

    @Test
    void whatIsFoundOutAtTheCommit() {
        assumeTrue(defers());
        boolean named = namesForeignKeys();
        try (Session session = database.session()) {
            Marina gone = new Marina(2);
            session.add(gone);
            session.flush();
            session.sql("delete from Marina where id = 2").execute();
            session.add(new Marina.Pilot(1, gone));
            session.flush();
            var refused = catchThrowableOfType(ConstraintViolationException.class, session::commit);
            String what = "a row refers to one that is not there, or is still referred to";
            String where = named ? "Pilot: marina_id" : "commit";
            String name = named ? " (pilot_of_marina)" : "";
            assertThat(refused)
                    .hasMessage(
                            "%s%s (%s)%n  why:  %s%n  next: %s",
                            what, name, where, indented(refused.why()), NEXT.get(Kind.FOREIGN_KEY));
            session.rollback();
            assertThat(session.query(Marina.Pilot.class).count()).isZero();
        }
    }
}
