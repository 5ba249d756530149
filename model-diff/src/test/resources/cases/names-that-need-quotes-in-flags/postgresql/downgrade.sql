-- undo of after
-- orm:database postgresql

alter table "Order $x" drop constraint "ck_Order $x_the state";

alter table "Order $x" add column "a b" varchar(20);

-- orm:destructive drop-column "Order $x"."c d"
alter table "Order $x" drop column "c d";

alter table "Order $x" add constraint "ck_Order $x_the state" check (("the state")::text = ANY ((ARRAY['NEW'::character varying, 'OLD'::character varying])::text[]));
