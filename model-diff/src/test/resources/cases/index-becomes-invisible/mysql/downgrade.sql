-- undo of after
-- orm:database mysql

alter table users alter index ix_names visible;
