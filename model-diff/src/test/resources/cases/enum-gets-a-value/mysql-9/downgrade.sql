-- undo of after
-- orm:database mysql

alter table users
    drop check ck_users_state,
    add constraint ck_users_state check (state in ('NEW','OLD'));
