-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made person(familyname varchar(40) not null, nick varchar(30))

alter table person rename column lastname to familyname;

drop materialized view stored;

drop view qualified;

drop view called;

drop view below;

drop view bare;

alter table person alter column nick set data type varchar(30);

create view bare as
SELECT person.nick,
    person.familyname AS lastname
   FROM person;

comment on column bare.lastname is 'the family';

create view below as
SELECT d.lastname,
    d.nick
   FROM ( SELECT person.familyname AS lastname,
            person.nick
           FROM person) d
  WHERE ((d.lastname)::text IN ( SELECT person.familyname AS lastname
           FROM person));

create view called as
SELECT person.familyname AS surname,
    upper((person.familyname)::text) AS lastname,
    person.nick
   FROM person
  ORDER BY (upper((person.familyname)::text));

create view qualified as
SELECT p.familyname AS lastname,
    q.nick
   FROM (person p
     JOIN person q ON ((q.id = p.id)))
  WHERE ((p.familyname)::text <> (q.familyname)::text);

create materialized view stored as
SELECT DISTINCT person.familyname AS lastname,
    person.nick
   FROM person;

CREATE INDEX by_lastname ON stored USING btree (lastname);
