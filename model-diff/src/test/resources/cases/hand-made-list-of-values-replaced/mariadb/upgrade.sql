-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made users(ck_users_state)

alter table users
    drop constraint CONSTRAINT_1,
    add constraint ck_users_state check (state in ('NEW', 'OLD', 'GONE'));
