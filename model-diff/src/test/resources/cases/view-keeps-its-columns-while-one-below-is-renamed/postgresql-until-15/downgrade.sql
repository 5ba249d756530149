-- undo of after
-- orm:database postgresql

drop materialized view stored;

drop view qualified;

drop view called;

drop view below;

drop view bare;

-- orm:destructive narrow-type person.nick
alter table person alter column nick set data type varchar(10);

alter table person rename column familyname to lastname;

create view bare as
SELECT person.nick,
    person.lastname
   FROM person;

comment on column bare.lastname is 'the family';

create view below as
SELECT d.lastname,
    d.nick
   FROM ( SELECT person.lastname,
            person.nick
           FROM person) d
  WHERE ((d.lastname)::text IN ( SELECT person.lastname
           FROM person));

create view called as
SELECT person.lastname AS surname,
    upper((person.lastname)::text) AS lastname,
    person.nick
   FROM person
  ORDER BY (upper((person.lastname)::text));

create view qualified as
SELECT p.lastname,
    q.nick
   FROM (person p
     JOIN person q ON ((q.id = p.id)))
  WHERE ((p.lastname)::text <> (q.lastname)::text);

create materialized view stored as
SELECT DISTINCT person.lastname,
    person.nick
   FROM person;

CREATE INDEX by_lastname ON stored USING btree (lastname);
