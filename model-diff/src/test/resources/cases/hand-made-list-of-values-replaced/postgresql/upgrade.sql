-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made users(ck_users_state)

alter table users drop constraint users_state_check;

alter table users add constraint ck_users_state check (state in ('NEW', 'OLD', 'GONE'));
