package dev.orm.session.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements each shape of a mapping costs, however many owners there are. */
public abstract class LoadingShapesContract extends ShapesDatabase {
    private static final int ORDERS = 10;

    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void storeSome() {
        database.transaction(session -> {
            for (int number = 0; number < ORDERS; number++) {
                session.add(order(number));
                session.add(number % 2 == 0 ? new Animal() : new Animal.Cat());
                session.add(number % 2 == 0 ? new Shape.Circle() : new Shape.Square());
            }
        });
        database.listen(event -> statements.add(event.sql()));
    }

    private static Order order(int number) {
        Order order = new Order();
        order.lines.add(new Order.Line(1, "nail"));
        order.lines.add(new Order.Line(2, "screw"));
        order.notes.addAll(List.of(new Order.Note("a", 1), new Order.Note("b", 2)));
        order.prices.put("net", 10);
        order.parcels.put("small", new Order.Parcel("small"));
        order.payment = number % 2 == 0 ? new Payment.Card() : new Payment.Transfer();
        order.invoice = new Order.Invoice();
        return order;
    }

    private int sent() {
        int count = statements.size();
        statements.clear();
        return count;
    }

    @Test
    void classesOfAHierarchyComeTogether() {
        try (Session session = database.session()) {
            assertThat(session.query(Animal.class).all()).hasSize(ORDERS);
            assertThat(sent()).as("one table").isEqualTo(1);
            assertThat(session.query(Payment.class).all()).hasSize(ORDERS);
            assertThat(sent()).as("joined tables").isEqualTo(1);
            assertThat(session.query(Shape.class).all()).hasSize(ORDERS);
            assertThat(sent()).as("a table per class").isEqualTo(1);
        }
    }

    @Test
    void oneQueryForEachAssociation() {
        try (Session session = database.session()) {
            List<Order> orders = session.query(Order.class).all();
            assertThat(orders)
                    .hasSize(ORDERS)
                    .allSatisfy(order -> assertThat(order.payment.cents).isZero());
            assertThat(orders)
                    .allSatisfy(order -> assertThat(order.invoice.order).isSameAs(order));
            assertThat(sent()).as("orders, payments, invoices").isEqualTo(3);
            assertThat(orders).allSatisfy(order -> assertThat(order.lines).hasSize(2));
            assertThat(sent()).as("one-to-many").isEqualTo(1);
            assertThat(orders)
                    .allSatisfy(order -> assertThat(order.notes.get(1).text).isEqualTo("b"));
            assertThat(sent()).as("embeddables in an order").isEqualTo(1);
            assertThat(orders).allSatisfy(order -> assertThat(order.prices).containsEntry("net", 10));
            assertThat(sent()).as("map of values").isEqualTo(1);
            assertThat(orders).allSatisfy(order -> assertThat(order.parcels).containsOnlyKeys("small"));
            assertThat(sent()).as("map of entities").isEqualTo(1);
        }
    }

    @Test
    void fetchedWithTheirOwners() {
        List<Order> orders;
        try (Session session = database.session()) {
            orders = session.query(Order.class)
                    .fetch("lines", "notes", "prices", "parcels")
                    .all();
            assertThat(sent()).isEqualTo(3 + 4);
        }
        assertThat(orders).allSatisfy(order -> assertThat(order.lines).hasSize(2));
        assertThat(orders).allSatisfy(order -> assertThat(order.parcels).hasSize(1));
    }

    @Test
    void oneObjectByItsKey() {
        try (Session session = database.session()) {
            String id = session.query(Order.class).orderBy("id").limit(1).all().get(0).id;
            session.expungeAll();
            sent();
            assertThat(session.get(Order.class, id)).isNotNull();
            assertThat(sent()).isEqualTo(3);
            assertThat(session.get(Order.class, id)).isNotNull();
            assertThat(sent()).as("it is known").isZero();
        }
    }

    /** How many rows one INSERT takes. */
    protected int rowsOfAnInsert() {
        return 100;
    }

    @Test
    void batchesForEachTable() {
        try (Session session = database.session()) {
            for (int number = 0; number < 100; number++) {
                session.add(order(number));
            }
            session.commit();
            assertThat(statements)
                    .filteredOn(sql -> sql.startsWith("insert into"))
                    .as(
                            "orders, two kinds of payments in two tables, invoices, lines of two an order, parcels, notes, prices")
                    .hasSize(1 + 4 + 1 + (200 + rowsOfAnInsert() - 1) / rowsOfAnInsert() + 1 + 1 + 1);
            statements.clear();
            session.query(Order.class).all().forEach(order -> {
                order.prices.put("net", 11);
                order.invoice.order = null;
                order.invoice = null;
            });
            statements.clear();
            session.commit();
            assertThat(statements).as("prices go and come, invoices go").hasSize(3);
        }
    }
}
