create table users (
    id integer not null primary key,
    state varchar(255),
    check (state in ('HIGH', 'MID', 'LOW'))
);
