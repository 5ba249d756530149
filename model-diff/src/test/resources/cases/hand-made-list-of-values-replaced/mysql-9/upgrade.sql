-- after
-- orm:revises none
-- orm:database mysql
-- orm:made users(ck_users_state)

alter table users
    drop check users_chk_1,
    add constraint ck_users_state check (state in ('NEW', 'OLD', 'GONE'));
