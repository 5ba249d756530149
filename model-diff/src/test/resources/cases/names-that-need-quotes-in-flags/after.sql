create table "Order $x" (id integer not null primary key, "c d" varchar(20), "the state" varchar(20) check ("the state" in ('NEW', 'DONE')));
