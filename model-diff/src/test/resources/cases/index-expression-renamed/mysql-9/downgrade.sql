-- undo of after
-- orm:database mysql

alter table users rename index ix_b to ix_a;
