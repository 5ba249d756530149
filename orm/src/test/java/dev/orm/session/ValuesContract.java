package dev.orm.session;

import static dev.orm.query.Expressions.avg;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.min;
import static dev.orm.query.Expressions.scalar;
import static dev.orm.query.Expressions.sum;
import static dev.orm.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.query.Expression;
import dev.orm.query.Select;
import dev.orm.session.shop.Book;
import dev.orm.session.shop.Genre;
import dev.orm.session.shop.Isbn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values that go into SQL and come out of it, in Java types of their own, the same on every database. */
abstract class ValuesContract extends ShopContract {
    private List<String> titles(String condition, Object... values) {
        try (Session session = database.session()) {
            return session.sql("select title from books where " + condition, values).rows().stream()
                    .map(row -> row.get("title", String.class))
                    .toList();
        }
    }

    @Test
    void valuesOfWrittenSqlAreStoredAsTheModelStoresThem() {
        assertThat(titles("id = ?", NANA)).containsExactly("Nana");
        assertThat(titles("published = ?", LocalDate.of(1880, 2, 15))).containsExactly("Nana");
        assertThat(titles("entered = ?", MORNING)).containsExactly("Nana");
        assertThat(titles("genre = ?", Genre.POETRY)).containsExactly("Poems");
        assertThat(titles("isbn = ?", new Isbn("222"))).containsExactly("Poems");
        assertThat(titles("inPrint = ?", true)).containsExactly("Nana");
        assertThat(titles("price = ?", new BigDecimal("10.10"))).containsExactly("Nana");
        assertThat(titles("pages = ? and copies = ?", 101, 1L)).containsExactly("Poems");
    }

    @Test
    void rowsOfWrittenSqlAreReadAsTheComponents() {
        record Read(
                UUID id,
                String title,
                Genre genre,
                Isbn isbn,
                BigDecimal price,
                LocalDate published,
                Instant entered,
                boolean inPrint,
                int pages,
                Long copies,
                BigInteger letters,
                double weight) {}
        try (Session session = database.session()) {
            List<Read> read =
                    session.sql("select * from books where title = ?", "Nana").as(Read.class);
            assertThat(read)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(List.of(new Read(
                            NANA,
                            "Nana",
                            Genre.NOVEL,
                            new Isbn("111"),
                            new BigDecimal("10.10"),
                            LocalDate.of(1880, 2, 15),
                            MORNING,
                            true,
                            400,
                            5_000_000_000L,
                            new BigInteger("800000"),
                            0.5)));
        }
    }

    @Test
    void recordsAreFilledByName() {
        record Named(String publisherName, BigDecimal price, String title) {}
        record Short(String name, String title) {}
        record Counted(String name, long books) {}
        record Counts(String publisherName, int bookCount) {}
        try (Session session = database.session()) {
            assertThat(session.query(Book.class)
                            .orderBy("title")
                            .select("title", "price", "publisher.name")
                            .as(Named.class))
                    .containsExactly(
                            new Named("Verlag", new BigDecimal("10.10"), "Nana"),
                            new Named("Verlag", new BigDecimal("0.20"), "Poems"));
            assertThat(session.query(Book.class)
                            .where(field("title").eq("Nana"))
                            .select("title", "publisher.name")
                            .as(Short.class))
                    .containsExactly(new Short("Verlag", "Nana"));
            assertThat(session.query(Book.class)
                            .select(count().as("books"), field("publisher.name"))
                            .groupBy("publisher.name")
                            .as(Counted.class))
                    .containsExactly(new Counted("Verlag", 2));
            assertThat(session.sql("select count(*) as bookCount, p.name as publisher_name from Publisher p"
                                    + " join books b on b.publisher_id = p.id group by p.name")
                            .as(Counts.class))
                    .containsExactly(new Counts("Verlag", 2));
        }
    }

    @Test
    void aRecordThatTheRowDoesNotFillIsSaid() {
        record Titled(String title, String author) {}
        record Priced(String title, int price) {}
        record Dated(String title, LocalDate published) {}
        try (Session session = database.session()) {
            assertThatThrownBy(
                            () -> session.sql("select title, genre from books").as(Titled.class))
                    .isInstanceOf(RowMismatchException.class)
                    .hasMessage("""
                    nothing in the row is called author, a component of Titled
                      why:  a record is filled by the names of its components; the row has: title, genre
                      next: name what is meant: .as("author") in a query, as author in SQL""");
            assertThatThrownBy(() -> session.sql("select title, genre as price from books")
                            .as(Priced.class))
                    .isInstanceOf(RowMismatchException.class)
                    .hasMessage("""
                    Priced.price takes Integer, not String
                      why:  the row has a value of another type, or a number that Integer cannot hold
                      next: ask for the type that the row has, or select the value as one of that type""");
            assertThatThrownBy(() -> session.sql("select title, null as price from books")
                            .as(Priced.class))
                    .isInstanceOf(RowMismatchException.class)
                    .hasMessage("""
                    Priced.price has no value in a row
                      why:  a primitive type cannot say that there is none
                      next: give the component the type that can (Integer for int), or select coalesce(.., 0)""");
            assertThatThrownBy(() -> session.sql("select title, title as published from books")
                            .as(Dated.class))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("LocalDate");
        }
    }

    @Test
    void anotherNumberOfValuesThanOfQuestionMarksIsSaid() {
        String sql = "select title from books where title <> '?' /* ? */ and pages > ? and pages < ? -- ?";
        assertThat(titles("title <> '?' /* ? */ and pages > ? and pages < ? -- ?", 100, 200))
                .containsExactly("Poems");
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.sql(sql, 100))
                    .isInstanceOf(ParameterCountException.class)
                    .hasMessage("""
                    2 question marks and 1 value (%s)
                      why:  every question mark outside of quotes and comments stands for one value, in their order
                      next: give one value for each: sql(text, value, value ..)""", sql);
            assertThatThrownBy(() -> session.sql(sql, 100, 200, 300))
                    .isInstanceOf(ParameterCountException.class)
                    .hasMessageStartingWith("2 question marks and 3 values");
        }
    }

    @Test
    void aggregatesHaveOneTypeEach() {
        try (Session session = database.session()) {
            Row row = session.query(Book.class)
                    .select(
                            count().as("count"),
                            avg("pages").as("average"),
                            sum("pages").as("pages"),
                            sum("copies").as("copies"),
                            sum("letters").as("letters"),
                            sum("price").as("price"),
                            sum("weight").as("weight"),
                            min("published").as("first"),
                            max("entered").as("last"),
                            sum(field("price").times(2)).as("double"),
                            scalar(Select.from(Book.class).select(max("published")))
                                    .as("last"),
                            value(Genre.NOVEL).as("genre"))
                    .rows()
                    .get(0);
            assertThat(row.values())
                    .containsExactly(
                            2L,
                            250.5,
                            501L,
                            5_000_000_001L,
                            new BigInteger("800020"),
                            new BigDecimal("10.30"),
                            0.75,
                            LocalDate.of(1880, 2, 15),
                            MORNING.plusSeconds(1),
                            new BigDecimal("20.60"),
                            LocalDate.of(1920, 1, 1),
                            Genre.NOVEL);
        }
    }

    @Test
    void calculationsHaveOneTypeEach() {
        try (Session session = database.session()) {
            assertThat(calculated(session, field("pages").plus(1))).isEqualTo(401L);
            assertThat(calculated(session, field("copies").minus(field("pages"))))
                    .isEqualTo(4_999_999_600L);
            assertThat(calculated(session, field("pages").times(0.5))).isEqualTo(200.0);
            assertThat(calculated(session, field("price").plus(new BigDecimal("0.2"))))
                    .isEqualTo(new BigDecimal("10.30"));
        }
    }

    private static Object calculated(Session session, Expression expression) {
        return session.query(Book.class)
                .filterBy("title", "Nana")
                .select(expression)
                .rows()
                .get(0)
                .get(0);
    }
}
