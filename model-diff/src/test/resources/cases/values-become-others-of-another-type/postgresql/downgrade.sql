-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type orders.state
alter table orders alter column state set data type smallint using trim(state)::smallint;
