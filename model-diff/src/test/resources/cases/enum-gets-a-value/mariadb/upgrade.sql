-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ck_users_state)

alter table users
    drop constraint ck_users_state,
    add constraint ck_users_state check (state in ('NEW', 'OLD', 'GONE'));
