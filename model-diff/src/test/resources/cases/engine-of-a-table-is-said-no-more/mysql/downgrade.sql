-- undo of after
-- orm:database mysql

alter table users engine = MyISAM;
