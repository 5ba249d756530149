-- undo of after
-- orm:database mysql

alter table users alter column price set default 1.50;
