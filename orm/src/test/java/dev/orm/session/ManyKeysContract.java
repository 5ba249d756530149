package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Expressions;
import dev.orm.session.keys.Cell;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More keys of several parts than a statement takes, the same on every database. */
abstract class ManyKeysContract {
    private static final int CELLS = 5_000;
    private static final int PAGES = 3;

    private final StatementCount statements = new StatementCount();
    private Database database;

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Cell.class, Cell.Mark.class);
        database.createAll();
        database.transaction(
                session -> IntStream.range(0, CELLS).forEach(number -> session.add(new Cell("a", number, -number))));
        database.listen(statements);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void referencesAreLoaded() {
        try (Session session = database.session()) {
            List<Cell.Mark> marks = session.query(Cell.Mark.class).all();
            assertThat(marks)
                    .hasSize(CELLS)
                    .allSatisfy(mark -> assertThat(mark.cell()).isNotNull());
            assertThat(statements.texts()).as("marks, and pages of 2,000 cells").hasSize(1 + PAGES);
        }
    }

    @Test
    void collectionsAreLoaded() {
        try (Session session = database.session()) {
            List<Cell> cells = session.query(Cell.class).all();
            statements.reset();
            assertThat(cells)
                    .hasSize(CELLS)
                    .allSatisfy(cell -> assertThat(cell.marks()).hasSize(1));
            assertThat(statements.texts()).hasSize(PAGES);
        }
    }

    @Test
    void objectsFollowBulkChanges() {
        try (Session session = database.session()) {
            List<Cell> cells = session.query(Cell.class).all();
            session.update(Cell.class).set("text", "x").execute();
            assertThat(cells).allSatisfy(cell -> assertThat(cell.text()).isEqualTo("x"));
            session.deleteFrom(Cell.Mark.class).execute();
            assertThat(session.deleteFrom(Cell.class).execute()).isEqualTo(CELLS);
            assertThat(cells).noneMatch(session::contains);
        }
    }

    @Test
    void streamsKeepTheirOrder() {
        try (Session session = database.session();
                Stream<Cell> cells =
                        session.query(Cell.class).orderBy(Expressions.desc("line")).fetch("marks").stream()) {
            assertThat(cells)
                    .hasSize(CELLS)
                    .allSatisfy(cell -> assertThat(cell.marks()).hasSize(1));
        }
    }
}
