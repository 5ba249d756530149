create table notes (
    id integer not null primary key,
    body varchar(400) not null,
    head varchar(40) not null,
    loud text generated always as (upper(head)) stored
);
