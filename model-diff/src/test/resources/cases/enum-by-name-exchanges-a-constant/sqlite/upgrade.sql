-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made person(ck_person_sex)
-- orm:rebuilds person HASH

-- rebuild of person: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_person (
    id integer not null,
    sex varchar(255) not null,
    constraint pk_person primary key (id),
    constraint ck_person_sex check (sex in ('FEMALE', 'UNKNOWN'))
);

insert into _orm_new_person (id, sex)
select id, (case sex when 'MALE' then 'UNKNOWN' when 'OTHER' then 'UNKNOWN' else sex end) from person;

drop table person;

alter table _orm_new_person rename to person;

pragma legacy_alter_table = off;
