-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_state;

-- orm:destructive narrow-type users.state
alter table users alter column state set data type smallint using trim(state)::smallint;

alter table users add constraint ck_users_state check ((state >= 0) AND (state <= 2));
