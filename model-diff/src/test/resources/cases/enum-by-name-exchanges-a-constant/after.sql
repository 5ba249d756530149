create table person (
    id integer not null primary key,
    sex varchar(255) not null,
    check (sex in ('FEMALE', 'UNKNOWN'))
);
