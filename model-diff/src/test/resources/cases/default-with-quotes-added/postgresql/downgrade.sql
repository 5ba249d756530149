-- undo of after
-- orm:database postgresql

alter table users alter column nick drop default;
