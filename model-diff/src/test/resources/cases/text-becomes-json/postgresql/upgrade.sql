-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(facts jsonb)

-- orm:destructive narrow-type users.facts
alter table users alter column facts set data type jsonb using facts::jsonb;
