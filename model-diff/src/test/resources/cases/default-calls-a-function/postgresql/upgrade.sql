-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code uuid default (gen_random_uuid()))

alter table users alter column code set default gen_random_uuid();
