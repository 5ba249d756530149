-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made floor, floor(id integer not null identity, pk_Floor)

alter table Floor rename to _orm_new_Floor;

alter table _orm_new_Floor rename to floor;
