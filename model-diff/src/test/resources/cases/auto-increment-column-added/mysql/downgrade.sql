-- undo of after
-- orm:database mysql

-- orm:destructive drop-column posts.id
alter table posts
    drop primary key,
    drop column id;
