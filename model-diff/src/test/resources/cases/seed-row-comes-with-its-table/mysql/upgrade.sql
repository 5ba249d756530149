-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made ids, ids(name varchar(20) not null, next bigint, PRIMARY, "row:users")

create table ids (
    name varchar(20) not null,
    next bigint,
    primary key (name)
);

insert into ids (name, next) values ('users', 1);
