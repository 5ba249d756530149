-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made order(select varchar(5), "two words" varchar(20), "ix order")

alter table "order" add column "select" varchar(5);

alter table "order" alter column "two words" set data type varchar(20);

create index "ix order" on "order" ("two words");
