-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made users, users(id integer not null identity, name varchar(40) not null, email varchar(255), pk_users, uq_users_email)

create table users (
    id integer not null,
    name varchar(40) not null,
    email varchar(255),
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email)
);
