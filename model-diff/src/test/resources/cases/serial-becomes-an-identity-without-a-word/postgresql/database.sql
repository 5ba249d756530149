create table users (
    id serial,
    name varchar(40) not null,
    constraint pk_users primary key (id)
);
