-- undo of after
-- orm:database mysql

alter table seats
    drop primary key,
    modify column left_id integer not null,
    add primary key (left_id, right_id);
