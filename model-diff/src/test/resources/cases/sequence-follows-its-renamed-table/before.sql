create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create table guest_seq (
    next_val bigint
);
insert into guest_seq (next_val) values (1);
