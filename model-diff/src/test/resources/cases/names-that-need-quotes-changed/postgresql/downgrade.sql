-- undo of after
-- orm:database postgresql

drop index "ix order";

-- orm:destructive narrow-type order."two words"
alter table "order" alter column "two words" set data type varchar(10);

-- orm:destructive drop-column order.select
alter table "order" drop column "select";
