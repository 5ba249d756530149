-- undo of after
-- orm:database postgresql

alter table users alter column state drop default;

-- orm:destructive narrow-type users.state
alter table users alter column state set data type state using state::state;

alter table users alter column state set default 'planned';
