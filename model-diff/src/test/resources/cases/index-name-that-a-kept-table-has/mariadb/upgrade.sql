-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made users, users(id integer not null identity, name varchar(40) not null, PRIMARY, by_name)

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    primary key (id),
    index by_name (name)
);
