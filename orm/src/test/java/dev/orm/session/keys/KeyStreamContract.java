package dev.orm.session.keys;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Condition;
import dev.orm.session.Database;
import dev.orm.session.Query;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream without an order has each object once, whatever its key is made of. */
public abstract class KeyStreamContract {
    private static final int MANY = 2_500;
    private static final int PAGES = 3;

    private final List<String> statements = new ArrayList<>();
    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    /** Else each page of a thousand begins behind the key where the one before ended. */
    protected abstract boolean keepsResultsOpen();

    @BeforeEach
    void createTables() {
        database = open(
                Stock.Word.class,
                Stock.Token.class,
                Stock.Box.class,
                Stock.Item.class,
                Stock.Pen.class,
                Stock.Ink.class,
                Cell.class,
                Cell.Mark.class);
        database.createAll();
        database.listen(event -> statements.add(event.sql()));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private <E extends Stock.Keyed> void eachOnce(Class<E> type, IntFunction<? extends E> make) {
        List<E> all = IntStream.range(0, MANY).<E>mapToObj(make).toList();
        database.transaction(session -> session.addAll(all));
        List<String> keys = all.stream().map(Stock.Keyed::key).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(streamed(type, query -> query)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(statements).hasSize(keepsResultsOpen() ? 1 : PAGES);
        assertThat(streamed(type, Query::distinct)).containsExactlyInAnyOrderElementsOf(keys);
        Condition small = field("size").lt(1_200).or(field("size").eq(MANY - 1));
        List<String> some = IntStream.concat(IntStream.range(0, 1_200), IntStream.of(MANY - 1))
                .mapToObj(keys::get)
                .toList();
        assertThat(streamed(type, query -> query.where(small))).containsExactlyInAnyOrderElementsOf(some);
    }

    private <E extends Stock.Keyed> List<String> streamed(Class<E> type, UnaryOperator<Query<E>> asked) {
        statements.clear();
        try (Session session = database.session();
                Stream<E> objects = asked.apply(session.query(type)).stream()) {
            return objects.map(Stock.Keyed::key).collect(Collectors.toList());
        }
    }

    @Test
    void texts() {
        eachOnce(Stock.Word.class, Stock.Word::new);
    }

    @Test
    void uuids() {
        eachOnce(Stock.Token.class, Stock.Token::new);
    }

    @Test
    void embeddedIdsOfSeveralParts() {
        eachOnce(Stock.Box.class, Stock.Box::new);
    }

    @Test
    void classesOfAHierarchy() {
        eachOnce(Stock.Item.class, number -> number % 2 == 0 ? new Stock.Pen(number) : new Stock.Ink(number));
    }

    @Test
    void idClassesOfSeveralPartsWithWhatIsFetched() {
        database.transaction(session -> IntStream.range(0, MANY)
                .forEach(number -> session.add(new Cell("s" + number % 2, number / 7, -number % 7))));
        statements.clear();
        try (Session session = database.session();
                Stream<Cell> cells = session.query(Cell.class).fetch("marks").stream()) {
            List<Cell> all = cells.toList();
            assertThat(all)
                    .hasSize(MANY)
                    .allSatisfy(cell -> assertThat(cell.marks()).hasSize(1));
            assertThat(all)
                    .extracting(cell -> cell.sheet + " " + cell.line + " " + cell.column)
                    .doesNotHaveDuplicates();
        }
    }
}
