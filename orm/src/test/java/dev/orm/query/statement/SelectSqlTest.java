package dev.orm.query.statement;

import static dev.orm.query.Expressions.avg;
import static dev.orm.query.Expressions.coalesce;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.countDistinct;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.entity;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.length;
import static dev.orm.query.Expressions.lower;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.sum;

import dev.orm.query.Select;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a query becomes on SQLite: the whole statement and its parameters. */
class SelectSqlTest extends SelectSql {
    @Test
    void anEntityIsAllItsColumns() {
        check(Select.from("Post"), POST + """

                from posts post
                """);
    }

    @Test
    void relationshipsAreJoinedOncePerPath() {
        check(
                Select.from("Post")
                        .join("author")
                        .where(field("author.name")
                                .like("J%")
                                .and(field("title").ne("draft")))
                        .orderBy("author.name", desc("id"))
                        .limit(20),
                POST + """

                from posts post
                join users author on author.id = post.author_id
                where author.name like ? and post.title <> ?
                order by author.name, post.id desc
                limit ?
                ? J%
                ? draft -> posts.title
                ? 20
                """);
    }

    /** The author is always there, the reviewer may not be; neither their countries. */
    @Test
    void whatMayBeMissingIsJoinedLeft() {
        check(
                Select.from("Post")
                        .select("author.name", "reviewer.name", "author.country.name", "reviewer.country.name"),
                """
                select author.name, reviewer.name, country.name, country2.name
                from posts post
                join users author on author.id = post.author_id
                left join users reviewer on reviewer.id = post.reviewer_id
                left join Country country on country.code = author.country_code
                left join Country country2 on country2.code = reviewer.country_code
                """);
    }

    @Test
    void joinsThatAreAskedForAreInner() {
        check(Select.from("Post").join("reviewer").leftJoin("reviewer.country").select("reviewer.country.name"), """
                select country.name
                from posts post
                join users reviewer on reviewer.id = post.reviewer_id
                left join Country country on country.code = reviewer.country_code
                """);
    }

    @Test
    void theKeyOfAReferenceNeedsNoJoin() {
        check(
                Select.from("Post")
                        .where(field("author.id").gt(5L).and(field("reviewer").isNull()))
                        .select("author.id"),
                """
                select post.author_id
                from posts post
                where post.author_id > ? and post.reviewer_id is null
                ? 5 -> posts.author_id
                """);
    }

    @Test
    void referencesAreComparedByTheirIds() {
        check(Select.from("Post").filterBy("author", "an author").select("id"), """
                select post.id
                from posts post
                where post.author_id = ?
                ? an author -> posts.author_id by id
                """);
    }

    @Test
    void keysOfSeveralColumnsAreComparedAsAWhole() {
        check(
                Select.from("Ticket")
                        .where(field("seat")
                                .eq("a seat")
                                .and(not(field("seat.id").eq("an id"))))
                        .where(field("seat").in("one", "two"))
                        .where(field("seat.id.nr").lt(9))
                        .orderBy("seat")
                        .select("id"),
                """
                select ticket.id
                from Ticket ticket
                where (ticket.seat_row = ? and ticket.seat_nr = ?) and (ticket.seat_row <> ? \
                or ticket.seat_row is null or ticket.seat_nr <> ? or ticket.seat_nr is null) \
                and (ticket.seat_row, ticket.seat_nr) in (values (?, ?), (?, ?)) \
                and ticket.seat_nr < ?
                order by ticket.seat_row, ticket.seat_nr
                ? a seat -> Ticket.seat_row by id.row
                ? a seat -> Ticket.seat_nr by id.nr
                ? an id -> Ticket.seat_row by row
                ? an id -> Ticket.seat_nr by nr
                ? one -> Ticket.seat_row by id.row
                ? one -> Ticket.seat_nr by id.nr
                ? two -> Ticket.seat_row by id.row
                ? two -> Ticket.seat_nr by id.nr
                ? 9 -> Ticket.seat_nr
                """);
    }

    @Test
    void embeddedPathsAreColumnsOfTheRow() {
        check(
                Select.from("User")
                        .filterBy("address.city", "Bern")
                        .filterBy("address", "an address")
                        .select("address"),
                """
                select user_.city, user_.zip
                from users user_
                where user_.city = ? and (user_.city = ? and user_.zip = ?)
                ? Bern -> users.city
                ? an address -> users.city by city
                ? an address -> users.zip by zip
                """);
    }

    @Test
    void conditionsOfEveryKind() {
        check(
                Select.from("Post")
                        .where(field("words")
                                .between(10, 20)
                                .or(field("words").between(1, 2).not()))
                        .where(field("title").in("a", "b").and(field("title").notIn(List.of())))
                        .where(field("title").in(List.of()))
                        .where(field("title").in(Arrays.asList("c", null)))
                        .where(not(field("title").isNull().and(field("words").ge(field("id")))))
                        .filterBy("title", null)
                        .where(field("status").eq("PUBLISHED"))
                        .select("id"),
                """
                select post.id
                from posts post
                where (post.words between ? and ? or post.words not between ? and ?) and post.title in (?, ?) and 1 = 1 \
                and 1 = 0 and (post.title in (?) or post.title is null) \
                and not (post.title is null and post.words >= post.id) and post.title is null and post.status = ?
                ? 10 -> posts.words
                ? 20 -> posts.words
                ? 1 -> posts.words
                ? 2 -> posts.words
                ? a -> posts.title
                ? b -> posts.title
                ? c -> posts.title
                ? PUBLISHED -> posts.status
                """);
    }

    @Test
    void wildcardsInTextAreEscaped() {
        check(
                Select.from("Post")
                        .where(field("title").startsWith("100%"))
                        .where(field("title").endsWith("a!b"))
                        .where(field("title").contains("snake_case\\"))
                        .where(field("title").notLike("x"))
                        .select("id"),
                """
                select post.id
                from posts post
                where post.title like ? escape '!' and post.title like ? and post.title like ? escape '!' \
                and post.title not like ?
                ? 100!%%
                ? %a!b
                ? %snake!_case\\%
                ? x
                """);
    }

    @Test
    void functionsAndArithmetic() {
        check(
                Select.from("Post")
                        .where(lower("title").eq("x").and(length("title").gt(3)))
                        .where(coalesce("title", "none").ne("y"))
                        .where(field("words").plus(1).times(2).lt(field("words").minus(field("id"))))
                        .select(field("words").dividedBy(2).as("half")),
                """
                select post.words / ?
                from posts post
                where lower(post.title) = ? and length(post.title) > ? and coalesce(post.title, ?) <> ? \
                and (post.words + ?) * ? < post.words - post.id
                ? 2
                ? x
                ? 3
                ? none -> posts.title
                ? y -> posts.title
                ? 1
                ? 2
                """);
    }

    @Test
    void groupsAreCounted() {
        check(
                Select.from("Post")
                        .select(
                                field("author.name"),
                                count(),
                                countDistinct("status"),
                                sum("words"),
                                avg("words"),
                                max("title"))
                        .groupBy("author.name")
                        .having(count().gt(1)),
                """
                select author.name, count(*), count(distinct post.status), sum(post.words), avg(post.words), max(post.title)
                from posts post
                join users author on author.id = post.author_id
                group by author.name
                having count(*) > ?
                ? 1
                """);
    }

    @Test
    void orderWithoutValuesFirstOrLast() {
        check(
                Select.from("Post")
                        .select("id")
                        .orderBy(desc("title").nullsLast(), field("words").asc().nullsFirst()),
                """
                select post.id
                from posts post
                order by post.title is null, post.title desc, post.words is not null, post.words
                """);
    }

    @Test
    void distinctEntitiesAreOrderedByWhatIsSelectedBesideThem() {
        check(Select.from("Tag").distinct().leftJoin("posts").orderBy("posts.title", "word"), """
                select distinct tag.id, tag.word, posts.title
                from Tag tag
                left join (post_tags post_tags join posts posts on posts.id = post_tags.posts_id) on post_tags.tags_id = tag.id
                order by 3, 2
                """);
    }

    @Test
    void partnersAreSelectedWhole() {
        check(Select.from("Ticket").select(entity(), field("seat")), """
                select ticket.id, ticket.seat_row, ticket.seat_nr, seat.row, seat.nr, seat.free
                from Ticket ticket
                left join Seat seat on seat.row = ticket.seat_row and seat.nr = ticket.seat_nr
                """);
    }
}
