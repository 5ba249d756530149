create table users (
    id bigint primary key,
    name varchar(40) not null
);
create sequence users_seq increment by 50;
