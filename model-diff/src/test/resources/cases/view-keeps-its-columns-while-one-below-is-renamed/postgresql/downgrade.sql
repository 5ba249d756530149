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
SELECT nick,
    lastname
   FROM person;

comment on column bare.lastname is 'the family';

create view below as
SELECT lastname,
    nick
   FROM ( SELECT person.lastname,
            person.nick
           FROM person) d
  WHERE ((lastname)::text IN ( SELECT person.lastname
           FROM person));

create view called as
SELECT lastname AS surname,
    upper((lastname)::text) AS lastname,
    nick
   FROM person
  ORDER BY (upper((lastname)::text));

create view qualified as
SELECT p.lastname,
    q.nick
   FROM (person p
     JOIN person q ON ((q.id = p.id)))
  WHERE ((p.lastname)::text <> (q.lastname)::text);

create materialized view stored as
SELECT DISTINCT lastname,
    nick
   FROM person;

CREATE INDEX by_lastname ON stored USING btree (lastname);
