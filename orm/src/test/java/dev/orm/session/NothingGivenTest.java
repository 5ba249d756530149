package dev.orm.session;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.UnusableTermException;
import dev.orm.session.shop.Book;
import dev.orm.session.shop.Publisher;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Null where something is wanted, and SQL that is no statement or more than one. No database is asked. */
class NothingGivenTest extends ShopContract {
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

    private static void assertNothing(String method, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(SessionStateException.class)
                .hasMessageStartingWith(method + "(null) is about nothing\n");
    }

    @Test
    void toOpen() {
        String url = "jdbc:sqlite::memory:";
        assertNothing("open", () -> Database.open(url, (Class<?>) null));
        assertNothing("open", () -> Database.open(url, (Class<?>[]) null));
        assertNothing("open", () -> Database.open((DataSource) null, Book.class));
        assertNothing("open", () -> Database.open((Map<String, String>) null, Book.class));
    }

    @Test
    void toADatabase() {
        assertNothing("listen", () -> database.listen(null));
        assertNothing("mask", () -> database.mask(null));
        assertNothing("transaction", () -> database.transaction(null));
        assertNothing("compute", () -> database.compute(null));
        assertNothing("transaction", () -> session.transaction((Consumer<Session>) null));
        assertThat(session.query(Book.class).count()).isEqualTo(2);
    }

    @Test
    void toResults() {
        Query<Book> books = session.query(Book.class);
        assertNothing("as", () -> books.select("title").as(null));
        assertNothing("all", () -> session.sql("select * from books").all(null));
        assertNothing("as", () -> session.sql("select * from books").as(null));
        Row row = books.select("title").rows().get(0);
        assertNothing("get", () -> row.get(null));
        assertNothing("get", () -> row.get("title", null));
        assertNothing("as", () -> row.as(null));
        assertThatThrownBy(() -> row.get(1))
                .isInstanceOf(RowMismatchException.class)
                .hasMessage("""
                the row has no value at 1
                  why:  the row has: title
                  next: positions are counted from 0; or give the name""");
        assertThatThrownBy(() -> row.get(-1)).isInstanceOf(RowMismatchException.class);
    }

    @Test
    void toQueries() {
        assertThatThrownBy(() -> session.query(Book.class).fetch((String) null))
                .isInstanceOf(UnusableTermException.class);
        assertThatThrownBy(() -> session.query(Book.class).fetch((String[]) null))
                .isInstanceOf(UnusableTermException.class);
        assertThat(session.query(Book.class)
                        .where(field("title").in("Nana", (Object[]) null))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noStatement() {
        for (String sql : new String[] {"", "  ", ";", "-- nothing"}) {
            assertThatThrownBy(() -> session.sql(sql))
                    .isInstanceOf(NotOneStatementException.class)
                    .hasMessageStartingWith("there is no statement")
                    .hasMessageEndingWith("next: give one: sql(\"select ..\", value, value ..)");
        }
    }

    @Test
    void severalStatements() {
        String sql = "update books set pages = 1; delete from books";
        assertThatThrownBy(() -> session.sql(sql))
                .isInstanceOf(NotOneStatementException.class)
                .hasMessage("""
                        there is more than one statement (update books set pages = 1; delete from books)
                          why:  drivers run all of them, or the first alone without a word
                          next: call sql(..) once for each""");
        for (String first : List.of(
                "alter table books add column more int",
                "create table others (id int)",
                "begin",
                "create trigger t after insert on books begin delete from books; end")) {
            assertThatThrownBy(() -> session.sql(first + "; delete from books"))
                    .isInstanceOf(NotOneStatementException.class)
                    .hasMessageStartingWith("there is more than one statement");
        }
        session.sql("update books set title = 'a;b'; -- ; nothing\n;").execute();
        session.sql("create trigger t after insert on books begin delete from books; delete from books; end")
                .execute();
        assertThat(session.query(Book.class).filterBy("title", "a;b").count()).isEqualTo(2);
        assertThat(session.query(Publisher.class).count()).isEqualTo(1);
    }
}
