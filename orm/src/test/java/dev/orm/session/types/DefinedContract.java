package dev.orm.session.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Values in columns whose types people write themselves. */
public abstract class DefinedContract {

    protected abstract Database open(Class<?>... classes);

    /** Of this database. */
    protected abstract Defined defined();

    /** In JVMs of two time zones, each change a version. */
    @Test
    void valuesComeBackAsTheyWere() throws Exception {
        Defined written = defined();
        TimeZone before = TimeZone.getDefault();
        try (Database database = open(written.getClass())) {
            database.createAll();
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            database.transaction(session -> session.add(written));
            TimeZone.setDefault(before);
            assertRead(database, written);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void assertRead(Database database, Defined written) throws Exception {
        try (Session session = database.session()) {
            Defined read =
                    Objects.requireNonNull(session.query(written.getClass()).one());
            Attributes.assertSame(read, written);
            assertThat(session.query(written.getClass())
                            .filterBy("id", Defined.SOME)
                            .filterBy("instant", Defined.MOMENT)
                            .filterBy("uuidAsText", read.uuidAsText)
                            .filterBy("amount", read.amount)
                            .filterBy("day", read.day)
                            .filterBy("time", read.time)
                            .count())
                    .isEqualTo(1);
            for (int change = 0; change < 3; change++) {
                read.text += "!";
                session.commit();
            }
        }
    }
}
