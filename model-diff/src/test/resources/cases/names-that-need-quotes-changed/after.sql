create table "order" ("group" integer not null primary key, "two words" varchar(20), "select" varchar(5));
create index "ix order" on "order" ("two words");
