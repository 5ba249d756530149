-- undo of after
-- orm:database mariadb

alter table users
    drop constraint ck_users_state,
    add constraint CONSTRAINT_1 check (state in ('NEW','OLD'));
