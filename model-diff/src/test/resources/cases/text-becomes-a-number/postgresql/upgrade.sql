-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(visits bigint)

-- orm:destructive narrow-type users.visits
alter table users alter column visits set data type bigint using trim(visits)::bigint;
