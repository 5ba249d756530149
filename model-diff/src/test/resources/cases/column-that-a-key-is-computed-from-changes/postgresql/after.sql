create table users (
    code bigint not null,
    id bigint generated always as (code + 1) stored primary key
);
