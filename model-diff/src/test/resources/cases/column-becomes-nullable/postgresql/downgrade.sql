-- undo of after
-- orm:database postgresql

update users set nick = '' where nick is null;

alter table users alter column nick set not null;
