create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create sequence guest_seq start with 1 increment by 50;
