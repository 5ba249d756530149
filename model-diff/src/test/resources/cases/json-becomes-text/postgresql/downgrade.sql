-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.facts
alter table users alter column facts set data type jsonb using facts::jsonb;
