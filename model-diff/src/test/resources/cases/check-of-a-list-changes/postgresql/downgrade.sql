-- undo of after
-- orm:database postgresql

alter table users drop constraint kinds;

alter table users add constraint kinds check ((kind)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]));
