package dev.orm.query.statement;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.entity;
import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.index;
import static dev.orm.query.Expressions.key;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.outer;
import static dev.orm.query.Expressions.scalar;

import dev.orm.query.Select;
import org.junit.jupiter.api.Test;

/** Collections in queries, and queries in queries. */
class CollectionSqlTest extends SelectSql {
    @Test
    void collectionsAreJoinedThroughTheirTables() {
        check(Select.from("User").join("posts.tags").select("id", "posts.tags.word", index("posts.tags")), """
                select user_.id, tags.word, post_tags.place
                from users user_
                join posts posts on posts.author_id = user_.id
                join post_tags post_tags on post_tags.posts_id = posts.id
                join Tag tags on tags.id = post_tags.tags_id
                """);
    }

    @Test
    void collectionsFromTheOtherSide() {
        check(
                Select.from("Tag")
                        .leftJoin("posts")
                        .select(entity(), count("posts"))
                        .groupBy(entity()),
                """
                select tag.id, tag.word, count(posts.id)
                from Tag tag
                left join (post_tags post_tags join posts posts on posts.id = post_tags.posts_id) on post_tags.tags_id = tag.id
                group by tag.id, tag.word
                """);
    }

    @Test
    void elementsAndMapsAreJoinedToo() {
        check(
                Select.from("User")
                        .join("nicknames")
                        .leftJoin("phones")
                        .where(field("nicknames").like("J%").and(key("phones").eq("home")))
                        .select("nicknames", key("phones"), "phones"),
                """
                select nicknames.nicknames, phones.kind, phones.number
                from users user_
                join User_nicknames nicknames on nicknames.User_id = user_.id
                left join phones phones on phones.User_id = user_.id
                where nicknames.nicknames like ? and phones.kind = ?
                ? J%
                ? home -> phones.kind
                """);
    }

    @Test
    void membersOfCollectionsAreAskedFor() {
        check(
                Select.from("User")
                        .where(any(
                                "posts",
                                field("title")
                                        .eq("x")
                                        .and(any("tags", field("word").eq("y")))))
                        .where(not(any("nicknames", entity().eq("z"))))
                        .where(any("phones"))
                        .select("id"),
                """
                select user_.id
                from users user_
                where exists (select 1 from posts posts where posts.author_id = user_.id and posts.title = ? \
                and exists (select 1 from post_tags post_tags join Tag tags on tags.id = post_tags.tags_id \
                where post_tags.posts_id = posts.id and tags.word = ?)) \
                and not exists (select 1 from User_nicknames nicknames where nicknames.User_id = user_.id \
                and nicknames.nicknames = ?) \
                and exists (select 1 from phones phones where phones.User_id = user_.id)
                ? x -> posts.title
                ? y -> Tag.word
                ? z -> User_nicknames.nicknames
                """);
    }

    @Test
    void subqueriesSeeTheQueryAround() {
        check(
                Select.from("User")
                        .where(exists(Select.from("Post")
                                .where(field("author").eq(outer("")))
                                .filterBy("title", "x")))
                        .where(field("id").in(Select.from("Post").select("author.id")))
                        .where(entity().notIn(
                                        Select.from("Post").select("reviewer").limit(3)))
                        .where(scalar(Select.from("Post")
                                        .where(field("author.id").eq(outer("id")))
                                        .select(count()))
                                .gt(2))
                        .select("id"),
                """
                select user_.id
                from users user_
                where exists (select 1 from posts post where post.author_id = user_.id and post.title = ?) \
                and user_.id in (select post2.author_id from posts post2) \
                and user_.id not in (select * from (select post3.reviewer_id as c1 from posts post3 limit ?) limited) \
                and (select count(*) from posts post4 where post4.author_id = user_.id) > ?
                ? x -> posts.title
                ? 3
                ? 2
                """);
    }
}
