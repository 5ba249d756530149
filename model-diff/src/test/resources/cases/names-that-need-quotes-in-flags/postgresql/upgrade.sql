-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made "Order $x"("c d" varchar(20), "ck_Order $x_the state")

alter table "Order $x" drop constraint "ck_Order $x_the state";

alter table "Order $x" add column "c d" varchar(20);

-- orm:destructive drop-column "Order $x"."a b"
alter table "Order $x" drop column "a b";

alter table "Order $x" add constraint "ck_Order $x_the state" check ("the state" in ('NEW', 'DONE'));
