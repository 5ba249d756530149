package dev.orm.session;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.Condition;
import dev.orm.query.Expressions;
import dev.orm.session.entity.UnusableKeyException;
import dev.orm.session.shop.Book;
import dev.orm.session.shop.Genre;
import dev.orm.session.shop.Isbn;
import dev.orm.session.shop.Publisher;
import dev.orm.session.type.UnstorableValueException;
import dev.orm.session.type.WrongValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of another type than the attribute they are given for. No database is asked. */
class WrongValuesTest extends ShopContract {
    private Session session;

    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @BeforeEach
    void openSession() {
        session = database.session();
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    private long count(Condition condition) {
        return session.query(Book.class).where(condition).count();
    }

    private static void assertWrong(ThrowingCallable call, String what) {
        assertThatThrownBy(call).isInstanceOf(WrongValueException.class).hasMessageStartingWith(what + "\n");
    }

    @Test
    void theMessageSaysWhatIsWanted() {
        assertThatThrownBy(() -> count(field("price").eq("x")))
                .isInstanceOf(WrongValueException.class)
                .hasMessage("""
                Book.price takes BigDecimal, not String
                  why:  an attribute takes values of its own type, and numbers of another where they are the same number
                  next: give a value of java.math.BigDecimal""");
        assertThatThrownBy(() -> count(field("publisher").eq(new Book(NANA, "Nana"))))
                .isInstanceOf(WrongValueException.class)
                .hasMessage("""
                Book.publisher takes Publisher, not Book
                  why:  a relationship takes an object of its entity or that one's id, an embeddable one of its class
                  next: give an object of dev.orm.session.shop.Publisher, or name one of its attributes in the path""");
    }

    @Test
    void inConditions() {
        assertWrong(() -> count(field("genre").eq("NOVEL")), "Book.genre takes Genre, not String");
        assertWrong(() -> count(field("isbn").in(List.of("111"))), "Book.isbn takes Isbn, not String");
        assertWrong(() -> count(field("pages").between(1.5, 2)), "Book.pages takes Integer, not Double");
        assertWrong(
                () -> count(field("copies").gt(new BigInteger("9".repeat(30)))),
                "Book.copies takes Long, not BigInteger");
        assertWrong(() -> count(field("publisher").eq("x")), "Book.publisher takes Publisher, not String");
        assertWrong(() -> count(field("publisher.id").eq("x")), "Publisher.id takes Long, not String");
        assertWrong(
                () -> session.query(Book.class).filterBy("inPrint", 1).count(),
                "Book.inPrint takes Boolean, not Integer");
        assertWrong(
                () -> session.query(Book.class)
                        .select("title")
                        .groupBy("title")
                        .having(Expressions.count().gt("x"))
                        .rows(),
                "a comparison of numbers takes numbers, not String");
    }

    @Test
    void asIds() {
        assertWrong(() -> session.get(Publisher.class, "1"), "Publisher.id takes Long, not String");
        assertWrong(() -> session.get(Book.class, NANA.toString()), "Book.id takes UUID, not String");
        assertThatThrownBy(() -> session.get(Book.class, null))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("a part of it is null");
    }

    @Test
    void inBulkUpdates() {
        assertWrong(
                () -> session.update(Book.class).set("price", "x").execute(),
                "Book.price takes BigDecimal, not String");
        assertWrong(() -> session.update(Book.class).set("isbn", "111").execute(), "Book.isbn takes Isbn, not String");
    }

    @Test
    void inWrittenSql() {
        assertThatThrownBy(() -> session.sql("select * from books where title = ?", TimeUnit.DAYS))
                .isInstanceOf(UnstorableValueException.class)
                .hasMessage("""
                how a java.util.concurrent.TimeUnit is stored cannot be told (a value without a column)
                  why:  no attribute of the model has that type
                  next: give what the column holds: the text, number or bytes (name() or ordinal() of an enum)""");
    }

    @Test
    void inRows() {
        Row row = session.query(Book.class)
                .filterBy("title", "Nana")
                .select("title", "pages")
                .rows()
                .get(0);
        assertThatThrownBy(() -> row.get("title", Integer.class))
                .isInstanceOf(RowMismatchException.class)
                .hasMessageStartingWith("title takes Integer, not String");
        assertThatThrownBy(() -> row.get("page"))
                .isInstanceOf(RowMismatchException.class)
                .hasMessage("""
                the row has no page
                  why:  the row has: title, pages
                  next: did you mean pages?""");
        assertThat(row.get("pages", long.class)).isEqualTo(400L);
    }

    @Test
    void theSameNumberInAnotherTypeIsTaken() {
        assertThat(count(field("copies").eq(1))).isEqualTo(1);
        assertThat(count(field("pages").eq(400L))).isEqualTo(1);
        assertThat(count(field("pages").eq(new BigDecimal("400.0")))).isEqualTo(1);
        assertThat(count(field("letters").eq(20))).isEqualTo(1);
        assertThat(count(field("price").gt(5))).isEqualTo(1);
        assertThat(count(field("weight").lt(1))).isEqualTo(2);
        assertThat(count(field("publisher").eq(1))).isEqualTo(2);
        assertThat(count(field("genre").eq(Genre.POETRY))).isEqualTo(1);
        assertThat(count(field("isbn").eq(new Isbn("222")))).isEqualTo(1);
        assertThat(session.update(Book.class).set("price", 7).set("copies", 8).execute())
                .isEqualTo(2);
        assertThat(session.get(Publisher.class, 1)).isNotNull();
    }
}
