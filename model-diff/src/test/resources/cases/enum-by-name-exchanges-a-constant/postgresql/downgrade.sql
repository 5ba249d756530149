-- undo of after
-- orm:database postgresql

alter table person drop constraint ck_person_sex;

alter table person add constraint ck_person_sex check ((sex)::text = ANY ((ARRAY['MALE'::character varying, 'FEMALE'::character varying, 'OTHER'::character varying])::text[]));
