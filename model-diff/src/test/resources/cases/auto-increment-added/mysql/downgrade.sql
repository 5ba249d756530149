-- undo of after
-- orm:database mysql

alter table posts modify column id integer not null;
