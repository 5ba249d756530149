create table users (
    id bigint not null primary key,
    name varchar(40) not null
);
create table users_seq (
    next_val bigint
);
