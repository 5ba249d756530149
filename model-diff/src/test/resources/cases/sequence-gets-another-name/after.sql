create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create table numbers (
    next_val bigint
);
insert into numbers (next_val) values (1);
