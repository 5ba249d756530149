-- undo of after
-- orm:database mariadb

alter table posts modify column id integer not null auto_increment;
