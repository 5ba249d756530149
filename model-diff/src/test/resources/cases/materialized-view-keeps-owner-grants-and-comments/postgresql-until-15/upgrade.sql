-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

drop materialized view ages;

alter table users alter column age set data type bigint;

create materialized view ages with (fillfactor=70) as
SELECT users.age,
    count(*) AS people
   FROM users
  GROUP BY users.age;

CREATE INDEX by_people ON ages USING btree (((people + 1)));

CREATE UNIQUE INDEX by_age ON ages USING btree (age) WITH (fillfactor='60');

comment on index by_age is 'for the list';

alter materialized view ages cluster on by_age;

alter materialized view ages alter column people set statistics 500;

alter materialized view ages alter column people set (n_distinct=10);

CREATE STATISTICS crowds (dependencies) ON age, people FROM ages;

alter materialized view ages owner to pg_monitor;

grant select on ages to pg_signal_backend with grant option;

grant select (people) on ages to public;

comment on materialized view ages is 'how many';

comment on column ages.people is 'of that age';
