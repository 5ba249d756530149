create table users (
    id bigserial primary key,
    name varchar(40) not null
);
