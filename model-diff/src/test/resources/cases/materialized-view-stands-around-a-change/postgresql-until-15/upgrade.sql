-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

drop materialized view ages;

alter table users alter column age set data type bigint;

create materialized view ages as
SELECT users.age,
    count(*) AS people
   FROM users
  GROUP BY users.age;

CREATE INDEX by_people ON ages USING btree (people DESC) WHERE (age > 18);

CREATE UNIQUE INDEX by_age ON ages USING btree (age);

comment on materialized view ages is 'how many';
