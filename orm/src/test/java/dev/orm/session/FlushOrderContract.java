package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.chain.Knot;
import dev.orm.session.chain.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of a flush for objects that refer to each other in long chains and in circles. */
abstract class FlushOrderContract {
    private static final int LENGTH = 300;

    private final StatementCount statements = new StatementCount();
    private Database database;

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    /** How many objects. */
    int length() {
        return LENGTH;
    }

    @BeforeEach
    void createTables() {
        database = open(Link.class, Knot.class);
        database.createAll();
        database.listen(statements);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLongChain() {
        List<Link> chain = new ArrayList<>();
        for (int number = 0; number < length(); number++) {
            chain.add(new Link(number, number == 0 ? null : chain.get(number - 1)));
        }
        Collections.reverse(chain);
        try (Session session = database.session()) {
            session.addAll(chain);
            session.commit();
            assertThat(statements.count()).isEqualTo(length());
            statements.reset();
            chain.forEach(session::delete);
            session.commit();
            assertThat(statements.count()).isEqualTo(length());
        }
    }

    @Test
    void manyCircles() {
        List<Link> all = new ArrayList<>();
        for (int number = 0; number < length(); number += 2) {
            Link first = new Link(number, null);
            Link second = new Link(number + 1, first);
            first.next = second;
            all.add(first);
            all.add(second);
        }
        try (Session session = database.session()) {
            session.addAll(all);
            session.commit();
            assertThat(session.query(Link.class).count()).isEqualTo(length());
            all.forEach(session::delete);
            session.commit();
            assertThat(session.query(Link.class).count()).isZero();
        }
    }

    @Test
    void aCircleThatCannotBeOpened() {
        Knot first = new Knot(1);
        Knot second = new Knot(2);
        first.other = second;
        second.other = first;
        try (Session session = database.session()) {
            session.addAll(List.of(first, second));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(TransientReferenceException.class)
                    .hasMessage("""
                    new objects refer to each other in a circle: Knot
                      why:  each needs the other's row first, and no reference on the way may be null
                      next: make one of the references optional""");
        }
    }
}
