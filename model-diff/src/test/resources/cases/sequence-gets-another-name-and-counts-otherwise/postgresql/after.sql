create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create sequence numbers increment by 10;
