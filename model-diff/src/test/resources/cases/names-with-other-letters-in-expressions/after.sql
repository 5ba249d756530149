create table t (
    id integer not null primary key,
    "Ünï" integer,
    "it's" integer,
    twice integer generated always as ("Ünï" + "it's") stored,
    check ("it's" > 0),
    check ("Ünï" > 0)
);
