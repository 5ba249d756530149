-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made state
-- orm:made users(state state)

create type state as enum ('NEW', 'OLD');

-- orm:destructive narrow-type users.state
alter table users alter column state set data type state using (case when state < 1 then 'OLD' else 'NEW' end)::text::state;
