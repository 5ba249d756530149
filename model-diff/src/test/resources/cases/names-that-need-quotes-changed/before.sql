create table "order" ("group" integer not null primary key, "two words" varchar(10));
