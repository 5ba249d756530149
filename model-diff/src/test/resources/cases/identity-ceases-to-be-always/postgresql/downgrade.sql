-- undo of after
-- orm:database postgresql

alter table users alter column id set generated always;
