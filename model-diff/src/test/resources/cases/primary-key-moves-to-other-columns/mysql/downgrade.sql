-- undo of after
-- orm:database mysql

alter table visits
    drop primary key,
    add primary key (user_id, day);
