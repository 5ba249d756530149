-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made users, users(id integer not null identity, name varchar(40) not null, email varchar(255), PRIMARY, uq_users_email)

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    email varchar(255),
    primary key (id),
    constraint uq_users_email unique (email)
);
