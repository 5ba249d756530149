create sequence users_id_seq;
create table users (
    id bigint primary key,
    name varchar(40) not null
);
