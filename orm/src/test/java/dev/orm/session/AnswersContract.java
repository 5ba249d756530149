package dev.orm.session;

import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.min;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.outer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.query.Select;
import dev.orm.query.UnusableTermException;
import dev.orm.query.statement.NoTextException;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a query answers, or why it does not; the same on every database. */
abstract class AnswersContract extends BlogContract {

    @Test
    void aLimitAndAnOffsetHoldForEveryAnswer() {
        store("Ann", "a", "b");
        store("Bob");
        store("Eve");
        try (Session session = database.session()) {
            assertAnswers(all(session).limit(0), List.of());
            assertAnswers(all(session).limit(1), List.of("Ann"));
            assertAnswers(all(session).offset(2), List.of("Eve"));
            assertAnswers(all(session).offset(3), List.of());
            assertAnswers(all(session).limit(2).offset(1), List.of("Bob", "Eve"));
            assertAnswers(all(session).limit(0).offset(1), List.of());
        }
    }

    private static Query<Author> all(Session session) {
        return session.query(Author.class).orderBy("name");
    }

    private static void assertAnswers(Query<Author> query, List<String> names) {
        assertThat(query.all()).extracting(author -> author.name()).isEqualTo(names);
        assertThat(query.count()).isEqualTo(names.size());
        assertThat(query.exists()).isEqualTo(!names.isEmpty());
        assertThat(query.select("name").rows()).hasSize(names.size());
        try (Stream<Author> stream = query.stream()) {
            assertThat(stream.map(author -> author.name())).isEqualTo(names);
        }
        if (names.isEmpty()) {
            assertThat(query.first()).isNull();
        } else {
            assertThat(Objects.requireNonNull(query.first()).name()).isEqualTo(names.get(0));
        }
        if (names.size() == 1) {
            assertThat(query.one().name()).isEqualTo(names.get(0));
        } else {
            assertThatThrownBy(query::one).isInstanceOf(NotOneException.class);
        }
    }

    @Test
    void aSubqueryWithoutRowsHasNone() {
        store("Ann", "a", "b");
        Select posts = Select.from(Post.class);
        try (Session session = database.session()) {
            assertThat(all(session).where(exists(posts.limit(0))).count()).isZero();
            assertThat(all(session).where(exists(posts.offset(2))).count()).isZero();
            assertThat(all(session).where(exists(posts.offset(1))).count()).isEqualTo(1);
            assertThat(all(session).where(exists(posts.limit(1))).count()).isEqualTo(1);
            Select own = posts.where(field("author").eq(outer("")));
            assertThat(all(session).where(exists(own.offset(1))).count()).isEqualTo(1);
            assertThat(all(session).where(not(exists(own.offset(2)))).count()).isEqualTo(1);
            Select grouped = posts.select("title").groupBy("title");
            assertThat(all(session).where(exists(grouped.offset(1))).count()).isEqualTo(1);
            assertThat(all(session).where(exists(grouped.offset(2))).count()).isZero();
        }
    }

    @Test
    void theLastValueThatIsSetCounts() {
        store("Ann");
        try (Session session = database.session()) {
            assertThat(session.update(Author.class)
                            .set("name", "Bob")
                            .set("name", "Eve")
                            .execute())
                    .isEqualTo(1);
            assertThat(all(session).one().name()).isEqualTo("Eve");
        }
    }

    @Test
    void aBulkUpdateNamesTheEntityThatItIsOf() {
        store("Ann");
        assertThatThrownBy(() -> database.transaction(session ->
                        session.update(Author.class).set("name", null).execute()))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.where()).isEqualTo("Author: name"));
    }

    private record Named(String name) {}

    @Test
    void sqlThatIsRefusedWritesNothing() {
        store("Ann");
        try (Session session = database.session()) {
            all(session).one().rename("Anne");
            SqlQuery update = session.sql("update authors set name = ?", "Bob");
            statements.reset();
            assertThatThrownBy(update::rows).isInstanceOf(WrongAnswerException.class);
            assertThatThrownBy(() -> update.as(Named.class)).isInstanceOf(WrongAnswerException.class);
            assertThatThrownBy(() -> update.all(Author.class)).isInstanceOf(WrongAnswerException.class);
            SqlQuery select = session.sql("select name from authors");
            assertThatThrownBy(() -> select.all(String.class)).isInstanceOf(OrmException.class);
            assertThatThrownBy(select::execute).isInstanceOf(WrongAnswerException.class);
            assertThat(statements.count()).isZero();
            assertThat(select.as(Named.class)).containsExactly(new Named("Anne"));
        }
    }

    @Test
    void sqlIsAskedForWhatItGives() {
        store("Ann");
        try (Session session = database.session()) {
            SqlQuery update = session.sql("update authors set name = ?", "Bob");
            assertThatThrownBy(update::rows)
                    .isInstanceOf(WrongAnswerException.class)
                    .hasMessage("""
                    the statement gives no rows (update authors set name = ?)
                      why:  it changes something, and says nothing of what it returns
                      next: call execute(), which answers how many rows it changed""");
            assertThatThrownBy(() -> update.all(Author.class)).isInstanceOf(WrongAnswerException.class);
            SqlQuery select = session.sql("select name from authors");
            assertThatThrownBy(select::execute)
                    .isInstanceOf(WrongAnswerException.class)
                    .hasMessage("""
                    the statement gives rows, and changes none (select name from authors)
                      why:  execute() is for statements that change something
                      next: call rows(), as(ARecord.class) or all(AnEntity.class)""");
            assertThat(select.rows().get(0).get("name")).isEqualTo("Ann");
            assertThat(update.execute()).isEqualTo(1);
        }
    }

    /** Switched on or off. */
    @Entity(name = "Lamp")
    static class Lamp {
        @Id
        int id;

        Boolean lit;

        Lamp() {}

        Lamp(int id, Boolean lit) {
            this.id = id;
            this.lit = lit;
        }
    }

    @Test
    void noIsLessThanYes() {
        try (Database own = open(Lamp.class)) {
            own.createAll();
            try (Session session = own.session()) {
                Query<Lamp> lamps = session.query(Lamp.class);
                assertThat(lamps.select(min("lit"), max("lit")).rows().get(0).values())
                        .containsExactly(null, null);
                session.addAll(List.of(new Lamp(1, true), new Lamp(2, false), new Lamp(3, null)));
                assertThat(lamps.select(min("lit"), max("lit")).rows().get(0).values())
                        .containsExactly(false, true);
                assertThat(lamps.select("id")
                                .groupBy("id")
                                .having(max("lit").eq(true))
                                .rows())
                        .extracting(Row::values)
                        .containsExactly(List.of(1));
            }
        }
    }

    @Test
    void patternsAreForTexts() {
        try (Session session = database.session()) {
            assertThatThrownBy(() ->
                            all(session).where(field("version").like("5%")).count())
                    .isInstanceOf(NoTextException.class)
                    .hasMessage("""
                            like(..) of a number (Author.version)
                              why:  a pattern is for texts; some databases make a text of the number, in a way of their own, and some refuse
                              next: compare the number: eq, between, lt ..""");
            assertThatThrownBy(() -> field("name").like(5))
                    .isInstanceOf(UnusableTermException.class)
                    .hasMessageStartingWith("like(..) takes a text, not a java.lang.Integer");
        }
    }

    @Test
    void thereAreNoFewerRowsThanNone() {
        try (Session session = database.session()) {
            assertThatThrownBy(() -> all(session).limit(-1))
                    .isInstanceOf(UnusableTermException.class)
                    .hasMessage("""
                            limit(-1) is no number of rows
                              why:  it counts rows, from 0 on
                              next: give 0 or more""");
            assertThatThrownBy(() -> all(session).select("name").offset(-2))
                    .isInstanceOf(UnusableTermException.class)
                    .hasMessageStartingWith("offset(-2) is no number of rows");
        }
    }
}
