create table users (
    id integer not null primary key,
    note varchar(40) not null,
    unique (note, id)
);
