package dev.orm.session.market;

import dev.orm.session.Database;
import dev.orm.session.Row;
import dev.orm.session.RowQuery;
import dev.orm.session.Session;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three shops, of which the first has no city, and the last no address. */
abstract class MarketContract {
    private Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeShops() {
        database = open(Shop.class, Shop.Sale.class, Shop.Paper.class, Shop.Memo.class);
        database.createAll();
        Shop x = new Shop(1, "x", new Shop.Address("street", null), new Shop.Label("good"), "5.00", null);
        Shop y = new Shop(2, "y", new Shop.Address("street", "Bern"), null, "5.01", x);
        Shop z = new Shop(3, "z", null, null, "0.10", x);
        database.transaction(session -> session.addAll(List.of(x, y, z, new Shop.Sale(1, x), new Shop.Sale(2, y))));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    void store(List<?> objects) {
        database.transaction(session -> session.addAll(objects));
    }

    /** In a session of its own, which is rolled back. */
    <T> T asked(Function<Session, T> work) {
        try (Session session = database.session()) {
            return work.apply(session);
        }
    }

    List<List<Object>> rows(Function<Session, RowQuery> query) {
        return asked(
                session -> query.apply(session).rows().stream().map(Row::values).toList());
    }
}
