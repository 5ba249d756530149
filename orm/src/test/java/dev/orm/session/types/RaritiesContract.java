package dev.orm.session.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types that few people have there and back; the same on every database. */
public abstract class RaritiesContract {
    protected Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Rarities.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void valuesComeBackAsTheyWere() throws SQLException {
        Rarities written = new Rarities();
        written.clob = new SerialClob("\u20ac".repeat(1000).toCharArray());
        written.blob = new SerialBlob(new byte[] {0, -1, 7});
        written.letters = "lob".toCharArray();
        written.json = "{\"a\": 1}";
        written.month = YearMonth.of(2026, 11);
        written.grade = Rarities.Grade.BAD;
        written.level = Rarities.Level.HIGH;
        written.amount = new BigDecimal("1234567890123.45");
        written.points.addAll(List.of(new Everything.Point(1, 2), new Everything.Point(3, 4)));
        written.names.put(new Everything.Point(5, 6), "five");
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            Rarities read = session.query(Rarities.class).one();
            assertThat(read.clob.getSubString(1, 1000)).isEqualTo("\u20ac".repeat(1000));
            assertThat(read.blob.getBytes(1, 3)).containsExactly(0, -1, 7);
            assertThat(read.letters).containsExactly('l', 'o', 'b');
            assertThat(read.json).isEqualTo("{\"a\": 1}");
            assertThat(read.month).isEqualTo(YearMonth.of(2026, 11));
            assertThat(read.grade).isEqualTo(Rarities.Grade.BAD);
            assertThat(read.level).isEqualTo(Rarities.Level.HIGH);
            assertThat(read.amount).isEqualTo(new BigDecimal("1234567890123.45"));
            assertThat(read.points).containsExactlyInAnyOrder(new Everything.Point(1, 2), new Everything.Point(3, 4));
            assertThat(read.names).containsExactly(entry(new Everything.Point(5, 6), "five"));
            assertThat(session.sql("select grade, level from Rarities")
                            .rows()
                            .get(0)
                            .values())
                    .extracting(String::valueOf)
                    .containsExactly("b", "90");
            assertThat(session.query(Rarities.class)
                            .filterBy("grade", Rarities.Grade.BAD)
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingComesBackAsNothing() {
        database.transaction(session -> session.add(new Rarities()));
        try (Session session = database.session()) {
            Rarities read = session.query(Rarities.class).one();
            assertThat(new Object[] {
                        read.clob, read.blob, read.letters, read.json, read.month, read.grade, read.level, read.amount
                    })
                    .containsOnlyNulls();
            assertThat(read.points).isEmpty();
            assertThat(read.names).isEmpty();
        }
    }
}
