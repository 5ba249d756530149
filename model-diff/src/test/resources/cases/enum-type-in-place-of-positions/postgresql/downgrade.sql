-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.state
alter table users alter column state set data type smallint using state::text::smallint;

drop type state;
