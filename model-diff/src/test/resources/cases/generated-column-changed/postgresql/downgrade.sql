-- undo of after
-- orm:database postgresql

alter table users alter column other_name set expression as (upper((name)::text));
