-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_color;

alter table users add constraint ck_users_color check ((color >= 0) AND (color <= 1));
