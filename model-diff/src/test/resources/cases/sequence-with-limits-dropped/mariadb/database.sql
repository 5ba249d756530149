create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null
);
create sequence numbers start with 7 increment by 2 minvalue 5 maxvalue 99 cache 3 cycle;
