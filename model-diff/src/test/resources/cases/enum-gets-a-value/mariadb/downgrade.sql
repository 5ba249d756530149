-- undo of after
-- orm:database mariadb

alter table users
    drop constraint ck_users_state,
    add constraint ck_users_state check (state in ('NEW','OLD'));
