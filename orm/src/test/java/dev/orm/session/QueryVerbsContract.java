package dev.orm.session;

import static dev.orm.query.Expressions.abs;
import static dev.orm.query.Expressions.and;
import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.coalesce;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.function;
import static dev.orm.query.Expressions.lower;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.or;
import static dev.orm.query.Expressions.outer;
import static dev.orm.query.Expressions.sum;
import static dev.orm.query.Expressions.trim;
import static dev.orm.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.Condition;
import dev.orm.query.Expression;
import dev.orm.query.Select;
import dev.orm.query.statement.UnknownAttributeException;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import dev.orm.session.shop.Book;
import dev.orm.session.shop.Publisher;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each verb of a query asked of a session, with hostile values and misspelt names; the same on every database. */
abstract class QueryVerbsContract extends BlogContract {
    private static final String HOSTILE = "x'; drop table posts; -- ? ${a} \\ \" ` 100%";
    private static final String HOSTILE_PATTERN = HOSTILE.replace("\\", "\\\\").replace("%", "\\%");

    private Session session;

    @Override
    @BeforeEach
    void createTables() {
        database = open(Author.class, Post.class, Tag.class, Book.class, Publisher.class);
        database.createAll();
        database.listen(statements);
        Publisher verlag = new Publisher("Verlag");
        Publisher haus = new Publisher("Haus");
        store(verlag, haus);
        store(
                book("Ape", 10, 3L, verlag),
                book("Bee", 20, null, haus),
                book(" Cat ", 30, -7L, verlag),
                book("Dog%", 40, 0L, null));
        store("Ann", "a", "b");
        store("Bob");
        store("Eve", "c");
        statements.reset();
        session = database.session();
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    private static Book book(String title, int pages, @Nullable Long copies, @Nullable Publisher publisher) {
        Book book = new Book(new UUID(0, pages), title);
        book.pages = pages;
        book.copies = copies;
        book.weight = pages / 8.0;
        book.publisher = publisher;
        return book;
    }

    private List<Integer> pages(Query<Book> books) {
        return books.orderBy("pages").all().stream().map(book -> book.pages).toList();
    }

    private List<Integer> pages(Condition condition) {
        return pages(session.query(Book.class).where(condition));
    }

    @Test
    void comparisons() {
        Expression pages = field("pages");
        Expression copies = field("copies");
        assertThat(pages(pages.lt(20))).containsExactly(10);
        assertThat(pages(pages.le(20))).containsExactly(10, 20);
        assertThat(pages(pages.gt(30))).containsExactly(40);
        assertThat(pages(pages.ge(30))).containsExactly(30, 40);
        assertThat(pages(pages.ne(20))).containsExactly(10, 30, 40);
        assertThat(pages(copies.ne(3L))).containsExactly(30, 40);
        assertThat(pages(pages.gt(copies.times(-4)))).containsExactly(10, 30, 40);
        assertThat(pages(pages.between(20, 30))).containsExactly(20, 30);
        assertThat(pages(pages.between(20, 30).not())).containsExactly(10, 40);
        assertThat(pages(copies.between(-7L, 0L))).containsExactly(30, 40);
        assertThat(pages(copies.between(-7L, 0L).not())).containsExactly(10);
        assertThat(pages(pages.between(30, 20))).isEmpty();
    }

    @Test
    void missingValues() {
        Expression copies = field("copies");
        assertThat(pages(copies.isNull())).containsExactly(20);
        assertThat(pages(copies.isNull().not())).containsExactly(10, 30, 40);
        assertThat(pages(copies.isNotNull())).containsExactly(10, 30, 40);
        assertThat(pages(copies.eq(null))).containsExactly(20);
        assertThat(pages(copies.ne(null))).containsExactly(10, 30, 40);
        assertThat(pages(field("publisher").isNull())).containsExactly(40);
        assertThat(pages(field("publisher.name").isNotNull())).containsExactly(10, 20, 30);
    }

    @Test
    void patterns() {
        Expression title = field("title");
        assertThat(pages(title.like("%e%"))).containsExactly(10, 20);
        assertThat(pages(title.notLike("%e%"))).containsExactly(30, 40);
        assertThat(pages(title.like("Dog\\%"))).containsExactly(40);
        assertThat(pages(title.notLike("Dog\\%"))).containsExactly(10, 20, 30);
        assertThat(pages(title.like("_e_"))).containsExactly(20);
        assertThat(pages(title.startsWith(" C"))).containsExactly(30);
        assertThat(pages(title.endsWith("%"))).containsExactly(40);
        assertThat(pages(title.contains("%").not())).containsExactly(10, 20, 30);
    }

    @Test
    void lists() {
        Expression pages = field("pages");
        Expression copies = field("copies");
        assertThat(pages(pages.in(10, 40, 99))).containsExactly(10, 40);
        assertThat(pages(pages.in(List.of()))).isEmpty();
        assertThat(pages(pages.in(List.of()).not())).containsExactly(10, 20, 30, 40);
        assertThat(pages(pages.notIn(List.of()))).containsExactly(10, 20, 30, 40);
        assertThat(pages(pages.notIn(10, 20))).containsExactly(30, 40);
        assertThat(pages(copies.notIn(3L, 5L))).containsExactly(30, 40);
        assertThat(pages(copies.in(Arrays.asList(3L, null)))).containsExactly(10, 20);
        assertThat(pages(copies.notIn(Arrays.asList(3L, null)))).containsExactly(30, 40);
    }

    @Test
    void otherQueries() {
        Query<Publisher> verlag = session.query(Publisher.class).filterBy("name", "Verlag");
        RowQuery unsold =
                session.query(Book.class).where(field("copies").le(0L)).select("pages");
        assertThat(pages(field("publisher").in(verlag.select()))).containsExactly(10, 30);
        assertThat(pages(field("publisher").notIn(verlag.select()))).containsExactly(20);
        assertThat(pages(field("pages").in(unsold.select()))).containsExactly(30, 40);
        assertThat(pages(field("pages").notIn(unsold.select()))).containsExactly(10, 20);
    }

    @Test
    void combinations() {
        Condition first = field("pages").eq(10);
        Condition last = field("pages").eq(40);
        Condition none = field("copies").eq(0L);
        Condition sold = field("copies").gt(0L);
        assertThat(pages(first.or(last))).containsExactly(10, 40);
        assertThat(pages(first.and(last))).isEmpty();
        assertThat(pages(first.or(last).and(none))).containsExactly(40);
        assertThat(pages(first.or(last.and(sold)))).containsExactly(10);
        assertThat(pages(first.or(last).not())).containsExactly(20, 30);
        assertThat(pages(not(sold))).containsExactly(30, 40);
        assertThat(pages(not(not(sold)))).containsExactly(10);
        assertThat(pages(not(sold.or(field("copies").isNull())))).containsExactly(30, 40);
        assertThat(pages(and(or(first, last), not(none)))).containsExactly(10);
        assertThat(pages(and())).containsExactly(10, 20, 30, 40);
        assertThat(pages(or())).isEmpty();
        assertThat(pages(not(and()))).isEmpty();
        assertThat(pages(not(or()))).containsExactly(10, 20, 30, 40);
    }

    @Test
    void functions() {
        assertThat(pages(trim("title").eq("Cat"))).containsExactly(30);
        assertThat(pages(lower("title").eq("ape"))).containsExactly(10);
        assertThat(pages(abs("copies").eq(7L))).containsExactly(30);
        assertThat(pages(abs("copies").ge(3L))).containsExactly(10, 30);
        Row cat = session.query(Book.class)
                .filterBy("pages", 30)
                .select(
                        trim("title").as("trimmed"),
                        lower("title").as("lower"),
                        abs("copies").as("abs"))
                .rows()
                .get(0);
        assertThat(cat.get("trimmed")).isEqualTo("Cat");
        assertThat(cat.get("lower")).isEqualTo(" cat ");
        assertThat(cat.get("abs", Long.class)).isEqualTo(7L);
    }

    @Test
    void calculations() {
        Expression pages = field("pages");
        assertThat(pages(pages.plus(5).eq(15))).containsExactly(10);
        assertThat(pages(pages.minus(5).gt(30))).containsExactly(40);
        assertThat(pages(pages.times(3).le(60))).containsExactly(10, 20);
        assertThat(pages(pages.dividedBy(10).eq(3))).containsExactly(30);
        assertThat(pages(pages.plus(field("copies")).eq(13))).containsExactly(10);
        assertThat(pages(pages.minus(pages.minus(10)).eq(10))).containsExactly(10, 20, 30, 40);
        Row bee = session.query(Book.class)
                .filterBy("pages", 20)
                .select(
                        pages.plus(5).as("plus"),
                        pages.minus(50).as("minus"),
                        pages.times(3).as("times"),
                        pages.dividedBy(10).as("divided"),
                        field("weight").dividedBy(2).as("half"),
                        pages.plus(field("copies")).as("missing"))
                .rows()
                .get(0);
        assertThat(bee.get("plus", Integer.class)).isEqualTo(25);
        assertThat(bee.get("minus", Integer.class)).isEqualTo(-30);
        assertThat(bee.get("times", Integer.class)).isEqualTo(60);
        assertThat(bee.get("divided", BigDecimal.class)).isEqualByComparingTo("2");
        assertThat(bee.get("half", Double.class)).isEqualTo(1.25);
        assertThat(bee.get("missing")).isNull();
    }

    @Test
    void portions() {
        Query<Book> books = session.query(Book.class);
        assertThat(pages(books.limit(2).offset(1))).containsExactly(20, 30);
        assertThat(pages(books.limit(2).offset(3))).containsExactly(40);
        assertThat(pages(books.offset(3))).containsExactly(40);
        assertThat(pages(books.offset(4))).isEmpty();
        assertThat(pages(books.limit(0))).isEmpty();
        assertThat(books.limit(2).offset(3).count()).isEqualTo(1);
        RowQuery titles = books.select("title").orderBy("pages");
        assertThat(column(titles.limit(1).offset(1))).containsExactly("Bee");
        assertThat(column(titles.offset(3))).containsExactly("Dog%");
        assertThat(column(titles.limit(1))).containsExactly("Ape");
    }

    private static List<@Nullable Object> column(RowQuery query) {
        return query.rows().stream().<@Nullable Object>map(row -> row.get(0)).toList();
    }

    @Test
    void equalRowsOnce() {
        RowQuery publishers = session.query(Book.class)
                .where(field("publisher").isNotNull())
                .select("publisher.name")
                .orderBy("publisher.name");
        assertThat(column(publishers)).containsExactly("Haus", "Verlag", "Verlag");
        assertThat(column(publishers.distinct())).containsExactly("Haus", "Verlag");
        assertThat(column(publishers.distinct().limit(1).offset(1))).containsExactly("Verlag");
    }

    @Test
    void partnersOrNone() {
        Query<Author> authors = session.query(Author.class).leftJoin("posts").orderBy("name");
        assertThat(authors.all()).extracting(Author::name).containsExactly("Ann", "Ann", "Bob", "Eve");
        assertThat(authors.count()).isEqualTo(4);
        assertThat(authors.distinct().all()).extracting(Author::name).containsExactly("Ann", "Bob", "Eve");
        assertThat(authors.distinct().count()).isEqualTo(3);
        assertThat(authors.distinct().offset(2).exists()).isTrue();
        assertThat(authors.distinct().offset(3).exists()).isFalse();
        assertThat(authors.distinct().limit(1).offset(1).all())
                .extracting(Author::name)
                .containsExactly("Bob");
        assertThat(authors.where(field("posts.title").isNull()).all())
                .extracting(Author::name)
                .containsExactly("Bob");
        assertThat(authors.orderBy("posts.title").select("name", "posts.title").rows())
                .extracting(Row::values)
                .containsExactly(
                        List.of("Ann", "a"), List.of("Ann", "b"), Arrays.asList("Bob", null), List.of("Eve", "c"));
    }

    private void assertNoStatementHasTheValue() {
        assertThat(statements.texts()).isNotEmpty().noneMatch(sql -> sql.contains("drop table"));
    }

    private List<String> names(Condition condition) {
        return session.query(Author.class).where(condition).orderBy("id").all().stream()
                .map(Author::name)
                .toList();
    }

    @Test
    void hostileValuesInConditions() {
        store(HOSTILE, HOSTILE);
        Expression name = field("name");
        assertThat(session.query(Author.class).filterBy("name", HOSTILE).one().name())
                .isEqualTo(HOSTILE);
        assertThat(names(name.eq(HOSTILE))).containsExactly(HOSTILE);
        assertThat(names(name.ne(HOSTILE))).containsExactly("Ann", "Bob", "Eve");
        assertThat(names(name.like(HOSTILE_PATTERN))).containsExactly(HOSTILE);
        assertThat(names(name.notLike(HOSTILE_PATTERN))).containsExactly("Ann", "Bob", "Eve");
        assertThat(names(name.startsWith(HOSTILE))).containsExactly(HOSTILE);
        assertThat(names(name.endsWith(HOSTILE))).containsExactly(HOSTILE);
        assertThat(names(name.contains(HOSTILE))).containsExactly(HOSTILE);
        assertThat(names(name.in(HOSTILE, "Bob"))).containsExactly("Bob", HOSTILE);
        assertThat(names(name.notIn(HOSTILE, "Bob"))).containsExactly("Ann", "Eve");
        assertThat(names(name.between(HOSTILE, HOSTILE))).containsExactly(HOSTILE);
        assertThat(names(any("posts", field("title").eq(HOSTILE)))).containsExactly(HOSTILE);
        assertThat(session.query(Post.class).filterBy("author.name", HOSTILE).count())
                .isEqualTo(1);
        assertNoStatementHasTheValue();
    }

    @Test
    void hostileValuesInSelections() {
        store(HOSTILE);
        Query<Author> authors = session.query(Author.class);
        assertThat(column(authors.select("name")
                        .groupBy("name")
                        .having(max("name").eq(HOSTILE))))
                .containsExactly(HOSTILE);
        assertThat(column(authors.filterBy("name", "Ann").select(coalesce("address.street", HOSTILE))))
                .containsExactly(HOSTILE);
        assertThat(column(authors.filterBy("name", HOSTILE).select(function("replace", "name", HOSTILE, "gone"))))
                .containsExactly("gone");
        assertThat(column(authors.filterBy("name", "Ann").select(value(HOSTILE).as("it"))))
                .containsExactly(HOSTILE);
        assertNoStatementHasTheValue();
    }

    @Test
    void hostileValuesInChangesAndWrittenSql() {
        assertThat(session.update(Post.class)
                        .set("title", HOSTILE)
                        .where(field("title").eq("a"))
                        .execute())
                .isEqualTo(1);
        assertThat(session.sql("select title from posts where title = ?", HOSTILE)
                        .rows())
                .extracting(row -> row.get("title"))
                .containsExactly(HOSTILE);
        assertThat(session.sql("update posts set title = ? where title = ?", HOSTILE, "b")
                        .execute())
                .isEqualTo(1);
        assertThat(session.deleteFrom(Post.class)
                        .where(field("title").eq(HOSTILE))
                        .execute())
                .isEqualTo(2);
        assertThat(session.query(Post.class).all()).extracting(Post::title).containsExactly("c");
        assertNoStatementHasTheValue();
    }

    @Test
    void aMisspeltAttributeNamesTheNearest() {
        Query<Author> authors = session.query(Author.class);
        Condition misspelt = field("nmae").eq("x");
        assertThatThrownBy(() -> authors.where(misspelt).all())
                .isInstanceOf(UnknownAttributeException.class)
                .hasMessage("""
                        Author has no attribute nmae (path nmae from Author)
                          why:  there are: id, version, name, email, address, phones, posts
                          next: did you mean name?""");
        namesTheNearest("name", () -> authors.filterBy("nmae", "x").all());
        namesTheNearest("name", () -> authors.where(misspelt).count());
        namesTheNearest("street", () -> authors.filterBy("address.stret", "x").all());
        namesTheNearest(
                "name",
                () -> authors.where(exists(
                                Select.from(Post.class).where(field("title").eq(outer("nmae")))))
                        .all());
        namesTheNearest("name", () -> authors.orderBy("nmae").all());
        namesTheNearest(
                "title",
                () -> authors.where(any("posts", field("titel").eq("x"))).all());
        namesTheNearest("posts", () -> authors.where(any("post")).all());
        namesTheNearest("posts", () -> authors.join("post").all());
        namesTheNearest("posts", () -> authors.leftJoin("post").all());
        namesTheNearest("tags", () -> authors.leftJoin("posts.tag").all());
        namesTheNearest("name", () -> authors.select("nmae").rows());
        namesTheNearest("version", () -> authors.select(sum("vesion")).rows());
        namesTheNearest("name", () -> authors.select(count()).groupBy("nmae").rows());
        RowQuery byName = authors.select("name").groupBy("name");
        namesTheNearest("name", () -> byName.having(max("nmae").eq("x")).rows());
        namesTheNearest("posts", () -> authors.fetch("post").all());
        namesTheNearest(
                "name", () -> session.update(Author.class).set("nmae", "x").execute());
        namesTheNearest(
                "name",
                () -> session.update(Author.class)
                        .set("name", "x")
                        .where(misspelt)
                        .execute());
        namesTheNearest(
                "name", () -> session.deleteFrom(Author.class).where(misspelt).execute());
        assertThat(statements.texts()).as("nothing was asked").isEmpty();
    }

    private static void namesTheNearest(String name, ThrowingCallable query) {
        assertThatThrownBy(query).hasMessageEndingWith("next: did you mean " + name + "?");
    }
}
