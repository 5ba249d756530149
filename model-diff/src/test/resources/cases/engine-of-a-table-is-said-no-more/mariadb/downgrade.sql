-- undo of after
-- orm:database mariadb

alter table users engine = MyISAM;
