create table places (
    id integer not null auto_increment primary key,
    spot point
);
