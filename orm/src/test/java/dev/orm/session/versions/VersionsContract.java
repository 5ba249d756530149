package dev.orm.session.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.StaleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change has a version of its own, however fast the changes follow each other. */
public abstract class VersionsContract {
    private static final int CHANGES = 50;

    protected abstract Database open(Class<?>... classes);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Versioned.ByShort.class,
                Versioned.ByInteger.class,
                Versioned.ByLong.class,
                Versioned.ByTimestamp.class,
                Versioned.ByInstant.class,
                Versioned.ByLocalDateTime.class,
                Versioned.ByMillisecond.class,
                Versioned.BySecond.class
            })
    void eachChangeHasAVersionOfItsOwn(Class<? extends Versioned> type) throws Exception {
        try (Database database = open(type)) {
            database.createAll();
            Versioned written = type.getDeclaredConstructor().newInstance();
            List<Comparable<?>> versions = new ArrayList<>();
            try (Session session = database.session()) {
                session.add(written);
                session.commit();
                versions.add(written.version());
                for (int change = 0; change < CHANGES; change++) {
                    written.changes++;
                    session.commit();
                    versions.add(written.version());
                }
            }
            assertThat(versions).doesNotHaveDuplicates().isSorted();
            database.transaction(session -> assertThat(read(session, type).version())
                    .as("as it is stored")
                    .isEqualTo(written.version()));
            assertStale(database, type);
        }
    }

    private static void assertStale(Database database, Class<? extends Versioned> type) {
        try (Session session = database.session()) {
            Versioned late = read(session, type);
            Comparable<?> version = late.version();
            session.rollback();
            database.transaction(other -> read(other, type).changes = 1000);
            late.changes = 2000;
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessage(("""
                            %s 1 is not as it was read
                              why:  its row no longer has version %s: somebody else has changed or deleted it
                              next: roll back, read the object again, and decide again""").formatted(type.getName().replaceFirst(".*[.]", ""), version));
        }
    }

    private static Versioned read(Session session, Class<? extends Versioned> type) {
        return Objects.requireNonNull(session.get(type, 1L));
    }
}
