-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made person(ck_person_sex)

alter table person drop constraint ck_person_sex;

update person set sex = (case sex when 'MALE' then 'UNKNOWN' when 'OTHER' then 'UNKNOWN' else sex end);

alter table person add constraint ck_person_sex check (sex in ('FEMALE', 'UNKNOWN'));
