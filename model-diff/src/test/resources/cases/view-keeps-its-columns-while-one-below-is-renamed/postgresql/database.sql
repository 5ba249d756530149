create view bare as select nick, lastname from person;
comment on column bare.lastname is 'the family';
create view called as select lastname as surname, upper(lastname) as lastname, nick from person order by lastname;
create view below as select d.lastname, d.nick from (select lastname, nick from person) d where d.lastname in (select lastname from person);
create view qualified as select p.lastname, q.nick from person p join person q on q.id = p.id where p.lastname <> q.lastname;
create materialized view stored as select distinct lastname, nick from person;
create index by_lastname on stored (lastname);
