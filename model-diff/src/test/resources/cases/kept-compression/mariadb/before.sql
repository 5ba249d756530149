create table notes (
    id integer not null auto_increment primary key,
    body text,
    spot point
);
