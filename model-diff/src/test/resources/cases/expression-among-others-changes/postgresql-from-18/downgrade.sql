-- undo of after
-- orm:database postgresql

alter table users drop constraint ck_users_age_name;

alter table users add constraint ck_users_age_name check (((age >= 18) AND (age <= 65)) AND ((name)::text = ANY ((ARRAY['xa'::character varying, 'xb'::character varying])::text[])) AND ((name)::text ~~ 'x%'::text));
