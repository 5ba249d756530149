-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made b, b(id integer not null identity, x varchar(10) not null, pk_a)
-- orm:made a, a(id integer not null identity, y varchar(10) not null, pk_b)

alter table a rename to a_;

alter table b rename to a;

alter table a_ rename to b;
