create table t (id integer not null primary key, "Ünï" integer, "it's" integer, check ("it's" > 0), check ("Ünï" > 0));
