create table users (
    id integer not null primary key,
    note text not null,
    unique (note, id)
);
