-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made days, days("table:comment" 'one a day', id integer not null, day date comment 'in UTC', pk_days)

create table days (
    id integer not null,
    day date,
    constraint pk_days primary key (id)
);

comment on table days is 'one a day';

comment on column days.day is 'in UTC';
