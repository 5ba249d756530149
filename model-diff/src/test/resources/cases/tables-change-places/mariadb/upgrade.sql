-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made b, b(id integer not null identity, x varchar(10) not null, PRIMARY)
-- orm:made a, a(id integer not null identity, y varchar(10) not null, PRIMARY)

alter table a rename to a_;

alter table b rename to a;

alter table a_ rename to b;
