-- undo of after
-- orm:database mysql

alter table users
    drop check ck_users_state,
    add constraint users_chk_1 check (state in ('NEW','OLD'));
