-- undo of after
-- orm:database postgresql

alter table users alter column seen set default CURRENT_TIMESTAMP;
