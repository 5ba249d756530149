-- undo of after
-- orm:database postgresql

alter table users drop column gross;

-- orm:destructive narrow-type users.net
alter table users alter column net set data type integer;

alter table users add column gross integer generated always as (net + 1) stored;

create index ix_gross on users (gross);
