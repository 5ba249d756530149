-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(state smallint)

-- orm:destructive narrow-type users.state
alter table users alter column state set data type smallint using state::text::smallint;

drop type state;
