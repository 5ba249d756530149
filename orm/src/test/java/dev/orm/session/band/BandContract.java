package dev.orm.session.band;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A new database for bands. */
abstract class BandContract {
    static final Class<?>[] CLASSES = {
        Band.class,
        Band.Manager.class,
        Band.Studio.class,
        Band.Logo.class,
        Band.Song.class,
        Band.Fan.class,
        Band.Player.class
    };

    final List<String> statements = new ArrayList<>();
    Database database;

    /** A new, empty one. */
    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(CLASSES);
        database.createAll();
        database.listen(event -> statements.add(event.sql().toLowerCase(Locale.ROOT)));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    void store(Object... entities) {
        database.transaction(session -> session.addAll(List.of(entities)));
        statements.clear();
    }

    /** What each says of the only band, in a session of its own. */
    void withBand(Consumer<Band> work) {
        database.transaction(session -> work.accept(band(session)));
    }

    static Band band(Session session) {
        return session.query(Band.class).one();
    }
}
