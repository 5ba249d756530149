package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL of one's own, the same on every database. */
abstract class WrittenSqlContract extends BlogContract {
    @BeforeEach
    void storeSome() {
        store("Ann", "a", "b");
        store("Bob");
        statements.reset();
    }

    @Test
    void intoRowsAndRecords() {
        record Count(String name, long posts) {}
        String counts = "select a.name, count(p.id) as posts from authors a left join posts p on p.author_id = a.id "
                + "where a.name <> ? group by a.name order by a.name";
        try (Session session = database.session()) {
            assertThat(session.sql(counts, "Eve").as(Count.class))
                    .containsExactly(new Count("Ann", 2), new Count("Bob", 0));
            assertThat(session.sql(counts, "Bob").rows())
                    .extracting(row -> row.get("name"))
                    .containsExactly("Ann");
        }
    }

    @Test
    void intoEntitiesOfTheSession() {
        try (Session session = database.session()) {
            Author ann = session.query(Author.class).filterBy("name", "Ann").one();
            ann.rename("Anne");
            List<Author> found =
                    session.sql("select * from authors where name = ?", "Anne").all(Author.class);
            assertThat(found).containsExactly(ann);
            assertThat(session.sql("select p.* from posts p order by p.title desc")
                            .all(Post.class))
                    .extracting(post -> post.author().name() + post.title())
                    .containsExactly("Anneb", "Annea");
        }
    }

    @Test
    void intoEntitiesByTheirKeys() {
        try (Session session = database.session()) {
            statements.reset();
            List<Author> found = session.sql(
                            "select p.author_id as id from posts p union all select max(id) from authors")
                    .all(Author.class);
            assertThat(found).extracting(Author::name).containsExactly("Ann", "Ann", "Bob");
            assertThat(statements.count()).isEqualTo(2);
        }
    }

    @Test
    void columnsByNameInAnyCaseWhereItIsClear() {
        try (Session session = database.session()) {
            Row row = session.sql("select name as authorName, id from authors where name = ?", "Ann")
                    .rows()
                    .get(0);
            assertThat(row.get("authorName")).isEqualTo("Ann");
            assertThat(row.get("AUTHORNAME", String.class)).isEqualTo("Ann");
            assertThatThrownBy(() -> row.get("author"))
                    .isInstanceOf(RowMismatchException.class)
                    .hasMessageStartingWith("the row has no author");
            Row twice = new Row(List.of("Name", "name", "NICK", "nick", "id", "id"), List.of(1, 2, 3, 4, 5, 6));
            assertThat(twice.get("name")).isEqualTo(2);
            assertThat(twice.get("NICK")).isEqualTo(3);
            assertThatThrownBy(() -> twice.get("Nick"))
                    .isInstanceOf(RowMismatchException.class)
                    .hasMessage("""
                    more than one column of the row may be Nick
                      why:  the row has: Name, name, NICK, nick, id, id
                      next: give each a name of its own (select .. as ..), or take it by its position: get(0)""");
            assertThatThrownBy(() -> twice.get("id"))
                    .hasMessageStartingWith("more than one column of the row may be id\n");
        }
    }

    @Test
    void aSingleNull() {
        try (Session session = database.session()) {
            assertThat(session.sql("update authors set email = ?", (Object[]) null)
                            .execute())
                    .isEqualTo(2);
            assertThat(session.sql("update authors set email = ?", (Object) null)
                            .execute())
                    .isEqualTo(2);
            assertThat(session.query(Author.class).filterBy("email", null).count())
                    .isEqualTo(2);
            assertThatThrownBy(() -> session.sql("select * from authors", (Object[]) null))
                    .hasMessageStartingWith("0 question marks and 1 value");
        }
    }

    @Test
    void changesRows() {
        try (Session session = database.session()) {
            assertThat(session.sql("update authors set email = ? where name = ?", null, "Ann")
                            .execute())
                    .isEqualTo(1);
            assertThat(session.query(Author.class).filterBy("email", null).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aColumnThatIsMissingOrThereTwiceIsSaid() {
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.sql("select id, version as versio from authors")
                            .all(Author.class))
                    .hasMessage("""
                    the query has no column version, which Author is read from
                      why:  an entity is read whole, or by its key alone; the query has: id, versio
                      next: name versio so: versio as version""");
            assertThatThrownBy(() -> session.sql("select * from posts p join authors a on a.id = p.author_id")
                            .all(Post.class))
                    .hasMessage("""
                    the query has several columns id, and Post is read from one
                      why:  they may be of different tables
                      next: select the columns of one table only (a.*), or the key alone: the rest is read by it""");
        }
    }
}
