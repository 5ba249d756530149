create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create table guest_seq (
    next_val bigint
);
insert into guest_seq (next_val) values (1);
create table room_seq (
    next_val bigint
);
insert into room_seq (next_val) values (1);
