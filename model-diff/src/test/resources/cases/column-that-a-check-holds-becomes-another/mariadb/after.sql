create table users (
    id integer not null auto_increment primary key,
    state varchar(10) not null,
    constraint told check (state >= 0)
);
