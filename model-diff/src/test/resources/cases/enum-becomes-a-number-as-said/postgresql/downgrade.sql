-- undo of after
-- orm:database postgresql

create type state as enum ('NEW', 'OLD');

-- orm:destructive narrow-type users.state
alter table users alter column state set data type state using (case state when 0 then 'NEW' when 1 then 'OLD' end)::text::state;
