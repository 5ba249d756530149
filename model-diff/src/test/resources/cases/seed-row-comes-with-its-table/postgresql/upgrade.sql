-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made ids, ids(name varchar(20) not null, next bigint, pk_ids, "row:users")

create table ids (
    name varchar(20) not null,
    next bigint,
    constraint pk_ids primary key (name)
);

insert into ids (name, next) values ('users', 1);
