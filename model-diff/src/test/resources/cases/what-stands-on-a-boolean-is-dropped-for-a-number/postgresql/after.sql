create table bills (
    id integer not null primary key,
    paid integer not null default 0,
    total integer not null
);
