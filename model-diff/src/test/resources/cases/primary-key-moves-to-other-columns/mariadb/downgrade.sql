-- undo of after
-- orm:database mariadb

alter table visits
    drop primary key,
    add primary key (user_id, day);
