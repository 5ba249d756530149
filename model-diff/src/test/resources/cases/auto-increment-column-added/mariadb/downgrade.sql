-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column posts.id
alter table posts
    drop primary key,
    drop column id;
