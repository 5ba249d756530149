create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    nick varchar(10),
    loud varchar(10) generated always as (upper(nick)) virtual
);
