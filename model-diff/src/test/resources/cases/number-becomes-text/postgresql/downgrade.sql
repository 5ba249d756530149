-- undo of after
-- orm:database postgresql

alter table users alter column visits drop default;

-- orm:destructive narrow-type users.visits
alter table users alter column visits set data type bigint using trim(visits)::bigint;

alter table users alter column visits set default 0;
