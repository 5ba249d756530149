-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(kinds)

alter table users drop constraint kinds;

alter table users add constraint kinds check ((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying])::text[]));
