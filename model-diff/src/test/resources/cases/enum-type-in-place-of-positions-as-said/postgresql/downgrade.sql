-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.state
alter table users alter column state set data type smallint using (case state when 'NEW' then 0 when 'OLD' then 1 end);

drop type state;
