-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made posts(other)
-- orm:made tags(one)

alter table posts
    rename index one to other,
    drop check of_posts;

alter table tags
    rename index other to one,
    drop check of_tags;
