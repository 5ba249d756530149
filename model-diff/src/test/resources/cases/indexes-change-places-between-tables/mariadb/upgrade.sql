-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(other)
-- orm:made tags(one)

alter table posts
    rename index one to other,
    drop constraint of_posts;

alter table tags
    rename index other to one,
    drop constraint of_tags;
