create table users (
    id integer not null auto_increment primary key,
    state tinyint not null,
    constraint told check (state >= 0)
);
