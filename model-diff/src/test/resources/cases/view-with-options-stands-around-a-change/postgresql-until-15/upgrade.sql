-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

drop view oldest;

drop view grown;

alter table users alter column age set data type bigint;

create view grown with (security_barrier=true, check_option=cascaded) as
SELECT users.id,
    users.name,
    users.age
   FROM users
  WHERE (users.age > 18);

grant update on grown to public;

grant select (name) on grown to public;

comment on column grown.age is 'in years';

create view oldest as
SELECT max(grown.age) AS age
   FROM grown;
