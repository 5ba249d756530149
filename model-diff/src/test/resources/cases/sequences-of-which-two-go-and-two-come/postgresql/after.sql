create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create sequence guest_numbers increment by 50;
create sequence beds increment by 50;
