-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.seen
alter table users
    modify column left_at datetime(6) on update current_timestamp(6),
    modify column name varchar(40),
    drop column seen;
