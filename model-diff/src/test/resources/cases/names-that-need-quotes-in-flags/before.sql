create table "Order $x" (id integer not null primary key, "a b" varchar(20), "the state" varchar(20) check ("the state" in ('NEW', 'OLD')));
