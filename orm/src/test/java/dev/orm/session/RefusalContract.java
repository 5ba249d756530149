package dev.orm.session;

import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.function;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.session.shop.Book;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a person should do about a statement that a database refuses. */
abstract class RefusalContract extends ShopContract {
    private String advice(Consumer<Session> work) {
        return catchThrowableOfType(StatementFailedException.class, () -> database.transaction(work))
                .next();
    }

    @Test
    void aTableOrColumnThatIsMissingAsksForAnUpgrade() {
        String upgrade = "bring the database up to date: orm upgrade head, or createAll(); or correct the name";
        assertThat(advice(session -> session.sql("select * from nowhere").rows()))
                .isEqualTo(upgrade);
        assertThat(advice(session -> session.sql("select titel from books").rows()))
                .isEqualTo(upgrade);
        assertThat(advice(session ->
                        session.sql("insert into books (titel) values ('a')").execute()))
                .isEqualTo(upgrade);
        assertThat(advice(session -> {
                    session.sql("alter table books drop column pages").execute();
                    session.query(Book.class).all();
                }))
                .isEqualTo(upgrade);
    }

    @Test
    void whatIsNoSqlAsksForAnotherStatement() {
        String correct = "correct the SQL, the function, or the types that the query compares";
        assertThat(advice(session -> session.sql("selekt title from books").rows()))
                .isEqualTo(correct);
        assertThat(advice(session -> session.query(Book.class)
                        .where(function("nosuchfunction", field("title")).eq("x"))
                        .all()))
                .isEqualTo(correct);
    }
}
