create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create sequence g_numbers start with 1 increment by 50;
create sequence r_numbers start with 1 increment by 50;
