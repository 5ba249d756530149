create table notes (
    id integer not null primary key,
    body text not null,
    head varchar(80) not null,
    loud text generated always as (upper(head)) stored
);
