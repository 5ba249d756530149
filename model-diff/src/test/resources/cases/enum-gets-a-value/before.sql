create table users (
    id integer not null primary key,
    name varchar(40) not null,
    state varchar(255) not null,
    check (state in ('NEW', 'OLD'))
);
