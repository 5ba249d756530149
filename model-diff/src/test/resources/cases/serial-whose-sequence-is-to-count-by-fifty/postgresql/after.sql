create sequence users_id_seq increment by 50;
create table users (
    id bigint primary key,
    name varchar(40) not null
);
