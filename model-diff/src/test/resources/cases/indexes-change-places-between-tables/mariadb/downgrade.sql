-- undo of after
-- orm:database mariadb

alter table tags
    rename index one to other,
    add constraint of_tags check (word <> '');

alter table posts
    rename index other to one,
    add constraint of_posts check (title <> '');
