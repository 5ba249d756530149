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
SELECT nick,
    familyname AS lastname
   FROM person;

comment on column bare.lastname is 'the family';

create view below as
SELECT lastname,
    nick
   FROM ( SELECT person.familyname AS lastname,
            person.nick
           FROM person) d
  WHERE ((lastname)::text IN ( SELECT person.familyname AS lastname
           FROM person));

create view called as
SELECT familyname AS surname,
    upper((familyname)::text) AS lastname,
    nick
   FROM person
  ORDER BY (upper((familyname)::text));

create view qualified as
SELECT p.familyname AS lastname,
    q.nick
   FROM (person p
     JOIN person q ON ((q.id = p.id)))
  WHERE ((p.familyname)::text <> (q.familyname)::text);

create materialized view stored as
SELECT DISTINCT familyname AS lastname,
    nick
   FROM person;

CREATE INDEX by_lastname ON stored USING btree (lastname);
