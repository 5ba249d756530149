package dev.orm.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What views and triggers say after a rename, in the words in which MySQL and MariaDB give them back. */
class RenamedTextsTest {
    private static final Syntax SYNTAX = new Syntax(
            '`',
            "`",
            EnumSet.of(
                    Feature.BACKSLASH_ESCAPES,
                    Feature.DOUBLE_QUOTED_STRINGS,
                    Feature.ROUTINE_BODIES,
                    Feature.VIEWS_KEEP_COLUMN_NAMES,
                    Feature.VIEWS_QUALIFY_COLUMNS),
            Set.of("SELECT", "FROM", "WHERE", "ORDER"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create view v as select `posts`.`id` AS `id`,'posts' AS `posts` from `posts`                              | create view v as select `articles`.`id` AS `id`,'posts' AS `posts` from `articles`
            create view v as select `p`.`posts` AS `a` from `posts` `p` order by `a`                                  | create view v as select `p`.`posts` AS `a` from `articles` `p` order by `a`
            create view v as select `posts`.`id` AS `id` from (`posts` `p2` join `users` `posts`)                     | create view v as select `posts`.`id` AS `id` from (`articles` `p2` join `users` `posts`)
            create view v as select `posts`.`id` AS `id` from (`posts` join `users` `articles`)                       | create view v as select `posts`.`id` AS `id` from (`articles` `posts` join `users` `articles`)
            create view v as select 1 from ((`a` left join `posts` on((`a`.`x` = `posts`.`y`))) join `posts` `q`)     | create view v as select 1 from ((`a` left join `articles` on((`a`.`x` = `articles`.`y`))) join `articles` `q`)
            create view v as select `other`.`posts`.`id` AS `id` from `other`.`posts`                                 | create view v as select `other`.`posts`.`id` AS `id` from `other`.`posts`
            create view v as select extract(year from `users`.`posts`) AS `y` from `users`                            | create view v as select extract(year from `users`.`posts`) AS `y` from `users`
            create view v as select trim(both 'x' from `posts`.`a`) AS `y` from `posts` where exists(select 1 from `posts`) | create view v as select trim(both 'x' from `articles`.`a`) AS `y` from `articles` where exists(select 1 from `articles`)
            create view v as select `d`.`id` AS `id` from (select `posts`.`id` AS `id` from `posts`) `d`              | create view v as select `d`.`id` AS `id` from (select `articles`.`id` AS `id` from `articles`) `d`
            create view v as select `posts`.`id` AS `posts` from `posts` group by `posts`                             | create view v as select `articles`.`id` AS `posts` from `articles` group by `posts`
            create view v as select if((`a`.`b` = 1),1,2) AS `x` from `a` join `posts` partition (`p0`) `p`            | create view v as select if((`a`.`b` = 1),1,2) AS `x` from `a` join `articles` partition (`p0`) `p`
            create trigger t before insert on `users` for each row insert into posts (id) select max(p.id) from posts p | create trigger t before insert on `users` for each row insert into articles (id) select max(p.id) from articles p
            create trigger t before insert on `users` for each row update posts set id = posts.id where id in (1)      | create trigger t before insert on `users` for each row update articles set id = articles.id where id in (1)
            create trigger t before insert on `users` for each row set new.posts = (select count(*) from log, posts)   | create trigger t before insert on `users` for each row set new.posts = (select count(*) from log, articles)
            """)
    void aTableIsFollowed(String text, String renamed) {
        assertThat(table(text)).isEqualTo(new RenamedText(renamed, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create view v as with `posts` as (select `users`.`id` AS `id` from `users`) select `posts`.`id` AS `id` from `posts`
            create view v as with `articles` as (select 1 AS `x`) select `posts`.`id` AS `id` from (`posts` join `articles`)
            create trigger t before insert on `users` for each row delete posts from posts where id = 1
            create trigger t before insert on `users` for each row set posts = 1
            create trigger t before insert on `users` for each row insert into log select id from users posts, posts p
            """)
    void whereItCannotBeToldItIsSaid(String text) {
        assertThat(table(text).certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create view v as select `posts`.`title` AS `title` from `posts`                                       | create view v as select `posts`.`headline` AS `title` from `posts`
            create view v as select upper(`p`.`title`) AS `title` from `posts` `p` order by `title`               | create view v as select upper(`p`.`headline`) AS `title` from `posts` `p` order by `title`
            create view v (`title`, `x`) as select `posts`.`title` AS `a`,1 AS `x` from `posts`                   | create view v (`title`, `x`) as select `posts`.`headline` AS `a`,1 AS `x` from `posts`
            create view v as select `u`.`title` AS `a` from (`posts` join `users` `u`)                            | create view v as select `u`.`title` AS `a` from (`posts` join `users` `u`)
            create view v as select `d`.`title` AS `a` from (select `posts`.`title` AS `title` from `posts`) `d`   | create view v as select `d`.`title` AS `a` from (select `posts`.`headline` AS `title` from `posts`) `d`
            create view v as select 'title' AS `a` from `posts` where (`posts`.`title` like 'title%')             | create view v as select 'title' AS `a` from `posts` where (`posts`.`headline` like 'title%')
            create trigger t before insert on `users` for each row insert into posts (title) values (new.title)    | create trigger t before insert on `users` for each row insert into posts (headline) values (new.title)
            create trigger t before insert on `users` for each row insert into log (title) select p.title from posts p | create trigger t before insert on `users` for each row insert into log (title) select p.headline from posts p
            create trigger t before insert on `users` for each row set new.title = upper(title)                    | create trigger t before insert on `users` for each row set new.title = upper(title)
            """)
    void aColumnIsFollowedAndWhatAViewCallsItStays(String text, String renamed) {
        assertThat(column(text, false)).isEqualTo(new RenamedText(renamed, true));
    }

    /** As PostgreSQL gives views back: in the outer query of one table without it, a column that is called as it is, bare. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create view v as SELECT id, title FROM posts                                              | create view v as SELECT id, headline AS title FROM posts
            create view v as SELECT DISTINCT title FROM posts WHERE ((title)::text <> 'a')             | create view v as SELECT DISTINCT headline AS title FROM posts WHERE ((headline)::text <> 'a')
            create view v as SELECT DISTINCT ON (title) title, id FROM posts ORDER BY title            | create view v as SELECT DISTINCT ON (headline) headline AS title, id FROM posts ORDER BY headline
            create view v as SELECT count(DISTINCT title) AS n, coalesce(title, title) AS title FROM posts ORDER BY (upper(title)) | create view v as SELECT count(DISTINCT headline) AS n, coalesce(headline, headline) AS title FROM posts ORDER BY (upper(headline))
            create view v as SELECT p.title AS t, p.title FROM posts p JOIN users u ON p.title = u.title | create view v as SELECT p.headline AS t, p.headline AS title FROM posts p JOIN users u ON p.headline = u.title
            create view v as SELECT title FROM ( SELECT posts.title FROM posts) d                      | create view v as SELECT title FROM ( SELECT posts.headline AS title FROM posts) d
            create view v as SELECT title FROM users WHERE id IN ( SELECT posts.id FROM posts)         | create view v as SELECT title FROM users WHERE id IN ( SELECT posts.id FROM posts)
            create view v as WITH c AS ( SELECT posts.title FROM posts) SELECT title FROM c            | create view v as WITH c AS ( SELECT posts.headline AS title FROM posts) SELECT title FROM c
            create view v as SELECT posts.title AS headline, upper(title) AS headline FROM posts              | create view v as SELECT posts.headline, upper(headline) AS headline FROM posts
            create view v as SELECT posts.title FROM posts UNION SELECT users.title FROM users; comment on column v.title is 'x' | create view v as SELECT posts.headline AS title FROM posts UNION SELECT users.title FROM users; comment on column v.title is 'x'
            """)
    void aViewKeepsTheNamesOfItsColumns(String text, String renamed) {
        Syntax syntax = new Syntax(
                '"',
                "\"",
                Set.of(Feature.VIEWS_KEEP_COLUMN_NAMES, Feature.FOLDS_TO_LOWER_CASE),
                SYNTAX.reservedWords());
        StatementColumns rename =
                new StatementColumns(syntax, TableName.of("posts"), "title", "headline", false, Set.of("users"));

        assertThat(rename.rename(text).text()).isEqualTo(renamed);
    }

    @Test
    void aTriggerOfTheTableSpeaksOfItsRows() {
        assertThat(column("create trigger t before update on `posts` for each row set new.title = old.title", true))
                .isEqualTo(new RenamedText(
                        "create trigger t before update on `posts` for each row set new.headline = old.headline",
                        true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create trigger t before insert on `users` for each row update posts set title = 1
            create trigger t before insert on `users` for each row set @a = (select max(title) from posts)
            create view v as select `d`.`title` AS `a` from (`posts` `d` join (select `d`.`title` AS `b` from `users` `d`) `e`)
            create view v as with `posts` as (select 1 AS `title`) select `posts`.`title` AS `a` from `posts`
            """)
    void ofABareColumnItCannotBeTold(String text) {
        assertThat(column(text, false).certain()).isFalse();
    }

    /** As PostgreSQL gives back what stands on a table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create trigger t after update on posts; comment on trigger t on posts is 'posts'   | create trigger t after update on articles; comment on trigger t on articles is 'posts'
            create policy posts on posts for update to posts using (posts.id > 1)             | create policy posts on articles for update to posts using (articles.id > 1)
            create policy p on users; comment on policy p on posts is ''                      | create policy p on users; comment on policy p on articles is ''
            CREATE RULE r AS ON UPDATE TO posts DO INSTEAD NOTHING; comment on rule r on posts is '' | CREATE RULE r AS ON UPDATE TO articles DO INSTEAD NOTHING; comment on rule r on articles is ''
            """)
    void whatStandsOnATableFollowsIt(String text, String renamed) {
        assertThat(table(text).text()).isEqualTo(renamed);
    }

    @Test
    void anotherTableWhoseNameDiffersInItsCaseStays() {
        StatementTables rename =
                new StatementTables(SYNTAX, TableName.of("posts"), TableName.of("articles"), "Posts"::equals);

        assertThat(rename.rename("create view v as select `Posts`.`id` AS `id` from `Posts`"))
                .isEqualTo(new RenamedText("create view v as select `Posts`.`id` AS `id` from `Posts`", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select `shop`.`a`.`id` AS `id`,'`shop`.x' AS `s` from `shop`.`a`               | select `a`.`id` AS `id`,'`shop`.x' AS `s` from `a`
            select `shop`.`id` AS `id` from (`shop`.`a` `shop` join `shop`.`b`)            | select `shop`.`id` AS `id` from (`a` `shop` join `b`)
            select `shop`.`f`(`x`.`a`.`id`) AS `id` from `x`.`a`                            | select `f`(`x`.`a`.`id`) AS `id` from `x`.`a`
            set new.a = (select max(id) from shop.posts)                                   | set new.a = (select max(id) from posts)
            """)
    void namesStandWithoutTheirOwnSchema(String text, String local) {
        assertThat(new UnqualifiedText(SYNTAX, "shop").of(text)).isEqualTo(local);
    }

    private static RenamedText table(String text) {
        return new StatementTables(SYNTAX, TableName.of("posts"), TableName.of("articles"), name -> false).rename(text);
    }

    private static RenamedText column(String text, boolean ownTrigger) {
        return new StatementColumns(SYNTAX, TableName.of("posts"), "title", "headline", ownTrigger, Set.of())
                .rename(text);
    }
}
