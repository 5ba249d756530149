-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(boss_id bigint)

alter table users alter column boss_id set data type bigint;
