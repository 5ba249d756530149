package dev.orm.session.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that are found by an id that somebody gave them. */
public abstract class AssignedKeysContract {
    private static final String ADVICE = "roll back; an object that has a row already (another session's, or out of"
            + " stream()) goes through session.merge(..), and a new one needs an id of its own";

    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void create() {
        database = open(Genre.class, Genre.Card.class);
        database.createAll();
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    @Test
    void whatWasAddedIsFoundBeforeItHasARow() {
        try (Session session = database.session()) {
            for (String code : List.of("crime", "poetry", "crime")) {
                Genre genre = session.get(Genre.class, code);
                if (genre == null) {
                    genre = new Genre(code);
                    session.add(genre);
                }
                genre.books++;
            }
            session.commit();
            assertThat(session.get(Genre.class, "crime").books).isEqualTo(2);
            assertThat(session.query(Genre.class).count()).isEqualTo(2);
        }
    }

    @Test
    void anIdThatIsAssignedLaterCountsToo() {
        try (Session session = database.session()) {
            Genre genre = new Genre(null);
            session.add(genre);
            assertThat(session.get(Genre.class, "crime")).isNull();
            genre.code = "crime";
            assertThat(session.get(Genre.class, "crime")).isSameAs(genre);
            genre.code = "poetry";
            session.commit();
            assertThat(session.get(Genre.class, "crime")).isNull();
            assertThat(session.get(Genre.class, "poetry")).isSameAs(genre);
        }
    }

    @Test
    void anIdThatIsChangedCounts() {
        try (Session session = database.session()) {
            Genre genre = new Genre("crime");
            session.add(genre);
            genre.code = "poetry";
            assertThat(session.get(Genre.class, "crime")).isNull();
            assertThat(session.get(Genre.class, "poetry")).isSameAs(genre);
        }
    }

    @Test
    void theSecondOfAnIdIsFoundWhenTheFirstHasGone() {
        try (Session session = database.session()) {
            Genre first = new Genre("crime");
            Genre second = new Genre("crime");
            session.add(first);
            session.add(second);
            assertThat(session.get(Genre.class, "crime")).isSameAs(first);
            session.expunge(first);
            assertThat(session.get(Genre.class, "crime")).isSameAs(second);
        }
    }

    @Test
    void whatWasRolledBackOrExpungedIsNotFound() {
        try (Session session = database.session()) {
            Genre crime = new Genre("crime");
            session.add(crime);
            crime.code = "poetry";
            session.rollback();
            crime.code = "crime";
            assertThat(session.get(Genre.class, "crime")).isNull();
            session.add(crime);
            session.expunge(crime);
            assertThat(session.get(Genre.class, "crime")).isNull();
            session.add(crime);
            session.delete(crime);
            assertThat(session.get(Genre.class, "crime")).isNull();
        }
    }

    @Test
    void twoOfOneIdAreMergedIntoOneObject() {
        try (Session session = database.session()) {
            Genre first = session.merge(new Genre("crime"));
            Genre more = new Genre("crime");
            more.books = 7;
            assertThat(session.merge(more)).isSameAs(first);
            session.commit();
            assertThat(first.books).isEqualTo(7);
        }
    }

    @Test
    void anObjectWithARowThatIsAddedIsToBeMerged() {
        Genre.Card card = new Genre.Card();
        database.transaction(session -> {
            session.add(card);
            session.add(new Genre("crime"));
        });
        try (Session session = database.session()) {
            session.add(card);
            ConstraintViolationException refused =
                    catchThrowableOfType(ConstraintViolationException.class, session::commit);
            assertThat(refused.next()).isEqualTo(ADVICE);
            session.rollback();
            session.add(new Genre("crime"));
            refused = catchThrowableOfType(ConstraintViolationException.class, session::commit);
            assertThat(refused.next()).isEqualTo(ADVICE);
        }
    }
}
