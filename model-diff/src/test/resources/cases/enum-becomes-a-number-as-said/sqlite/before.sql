create table users (
    id integer not null primary key,
    name varchar(40) not null,
    state varchar(255) check (state in ('NEW', 'OLD'))
);
