-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(state varchar(255), ck_users_state)

alter table users drop constraint ck_users_state;

alter table users alter column state set data type varchar(255) using (case state when 0 then 'LOW' when 1 then 'MID' when 2 then 'HIGH' end);

alter table users add constraint ck_users_state check (state in ('HIGH', 'MID', 'LOW'));
