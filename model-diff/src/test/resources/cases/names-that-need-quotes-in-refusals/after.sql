create table "Order $x" (id integer not null primary key, "c d" varchar(20) not null);
