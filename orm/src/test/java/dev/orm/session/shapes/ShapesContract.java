package dev.orm.session.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every shape of a mapping there and back. */
public abstract class ShapesContract extends ShapesDatabase {
    private void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
    }

    @Test
    void hierarchies() {
        Animal animal = new Animal();
        animal.name = "Rex";
        Animal.Cat cat = new Animal.Cat();
        cat.name = "Tom";
        cat.lives = 9;
        Payment.Card card = new Payment.Card();
        card.digits = "1234";
        card.cents = 5;
        Payment.Transfer transfer = new Payment.Transfer();
        transfer.iban = "DE1";
        Shape.Circle circle = new Shape.Circle();
        circle.radius = 1.5;
        circle.color = "red";
        Shape.Square square = new Shape.Square();
        square.side = 2;
        store(animal, cat, card, transfer, circle, square);
        try (Session session = database.session()) {
            List<Animal> animals = session.query(Animal.class).orderBy("id").all();
            assertThat(animals).extracting(each -> each.name).containsExactly("Rex", "Tom");
            assertThat(((Animal.Cat) animals.get(1)).lives).isEqualTo(9);
            assertThat(session.query(Animal.Cat.class).count()).isEqualTo(1);
            List<Payment> payments = session.query(Payment.class).orderBy("id").all();
            assertThat(((Payment.Card) payments.get(0)).digits).isEqualTo("1234");
            assertThat(((Payment.Transfer) payments.get(1)).iban).isEqualTo("DE1");
            List<Shape> shapes = session.query(Shape.class).orderBy("id").all();
            assertThat(((Shape.Circle) shapes.get(0)).radius).isEqualTo(1.5);
            assertThat(((Shape.Square) shapes.get(1)).side).isEqualTo(2);
            assertThat(session.get(Shape.class, circle.id)).isSameAs(shapes.get(0));
            ((Payment.Card) payments.get(0)).digits = "4321";
            payments.get(1).cents = 7;
            session.delete(shapes.get(1));
            session.commit();
        }
        try (Session session = database.session()) {
            assertThat(session.query(Payment.Card.class).one().digits).isEqualTo("4321");
            assertThat(session.query(Payment.Card.class).one().version).isEqualTo(1);
            assertThat(session.query(Payment.Transfer.class).one().cents).isEqualTo(7);
            assertThat(session.query(Shape.class).count()).isEqualTo(1);
            session.query(Payment.class).all().forEach(session::delete);
            session.commit();
            assertThat(session.query(Payment.class).count()).isZero();
        }
    }

    @Test
    void derivedKeysOrderedListsMapsAndOneToOne() {
        Order order = new Order();
        order.lines.add(new Order.Line(1, "nail"));
        order.lines.add(new Order.Line(2, "screw"));
        order.notes.addAll(List.of(new Order.Note("a", 1), new Order.Note("b", 2), new Order.Note("c", 3)));
        order.prices.put("net", 10);
        order.prices.put("gross", 12);
        order.parcels.put("small", new Order.Parcel("small"));
        order.payment = new Payment.Card();
        order.invoice = new Order.Invoice();
        store(order);
        assertThat(order.id).hasSize(36);
        assertThat(order.invoice.order).isSameAs(order);
        try (Session session = database.session()) {
            Order found = session.query(Order.class).one();
            assertThat(found.lines).extracting(line -> line.article).containsExactly("screw", "nail");
            assertThat(found.lines.get(0).id).isEqualTo(new Order.LineId(order.id, 2));
            assertThat(found.lines.get(0).order).isSameAs(found);
            assertThat(session.get(Order.Line.class, new Order.LineId(order.id, 1)))
                    .isSameAs(found.lines.get(1));
            assertThat(found.notes).extracting(note -> note.text).containsExactly("a", "b", "c");
            assertThat(found.prices).hasSize(2).containsEntry("net", 10).containsEntry("gross", 12);
            assertThat(found.parcels).containsOnlyKeys("small");
            assertThat(found.parcels.get("small").order).isSameAs(found);
            assertThat(found.payment).isInstanceOf(Payment.Card.class);
            assertThat(found.invoice.order).isSameAs(found);
            found.notes.get(0).stars = 5;
            found.notes.remove(1);
            found.prices.put("net", 11);
            found.prices.remove("gross");
            found.lines.remove(0);
            session.commit();
        }
        try (Session session = database.session()) {
            Order found = session.query(Order.class).one();
            assertThat(found.notes).extracting(note -> note.text + note.stars).containsExactly("a5", "c3");
            assertThat(found.prices).hasSize(1).containsEntry("net", 11);
            assertThat(found.lines).extracting(line -> line.article).containsExactly("nail");
            session.query(Order.Parcel.class).all().forEach(session::delete);
            session.delete(found);
            session.commit();
            assertThat(session.query(Order.Invoice.class).count()).isZero();
        }
    }

    @Test
    void circlesAndAccessByProperty() {
        Node first = new Node();
        Node second = new Node();
        first.setText("1");
        second.setText("2");
        first.setNext(second);
        second.setNext(first);
        Node alone = new Node();
        alone.setNext(alone);
        store(first, second, alone);
        try (Session session = database.session()) {
            Node found = Objects.requireNonNull(session.get(Node.class, first.getId()));
            assertThat(found.getText()).isEqualTo("1");
            assertThat(found.calls()).isEqualTo(1);
            assertThat(found.getNext().getNext()).isSameAs(found);
            session.query(Node.class).all().forEach(session::delete);
            session.commit();
            assertThat(session.query(Node.class).count()).isZero();
        }
    }

    @Test
    void keysOfSeveralParts() {
        Seat seat = new Seat("A", 1);
        store(seat, new Seat("A", 2));
        try (Session session = database.session()) {
            Seat found = Objects.requireNonNull(session.get(Seat.class, new Seat.Key("A", 1)));
            assertThat(session.get(Seat.class, List.of("A", 1))).isSameAs(found);
            found.taken = "me";
            session.commit();
            session.refresh(found);
            assertThat(found.taken).isEqualTo("me");
            assertThat(session.get(Seat.class, List.of("B", 1))).isNull();
        }
    }

    @Test
    void whatAClassNeedsInATableThatItShares() {
        Animal.Bird bird = new Animal.Bird();
        String missing = """
                a value is missing (Bird: song)
                  why:  the attribute may not be null; other classes share the column song
                  next: roll back, and give the attribute a value""";
        assertThatThrownBy(() -> store(bird))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage(missing);
        bird.song = "tweet";
        store(bird);
        assertThatThrownBy(() -> database.transaction(
                        session -> session.query(Animal.Bird.class).one().song = null))
                .hasMessage(missing);
    }
}
