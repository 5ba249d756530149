-- after
-- orm:revises 1
-- orm:database sqlite

-- orm:destructive drop-column a.a
alter table a drop column a;

-- orm:destructive drop-column a.b
alter table a drop column b;

-- orm:destructive drop-column a.c
alter table a drop column c;
