-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_state;

alter table users add constraint ck_users_state check ((state)::text = ANY ((ARRAY['NEW'::character varying, 'OLD'::character varying])::text[]));
