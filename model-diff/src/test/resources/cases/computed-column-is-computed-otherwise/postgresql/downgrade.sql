-- undo of after
-- orm:database postgresql

alter table users alter column gross set expression as (net + 1);
