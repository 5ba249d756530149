-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_state;

-- orm:destructive narrow-type users.state
alter table users alter column state set data type smallint using (case state when 'LOW' then 0 when 'MID' then 1 when 'HIGH' then 2 end);

alter table users add constraint ck_users_state check ((state >= 0) AND (state <= 2));
