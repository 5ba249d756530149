create table bills (
    id integer not null primary key,
    paid boolean not null default false,
    total integer not null
);
