create table "Order $x" (id integer not null primary key);
