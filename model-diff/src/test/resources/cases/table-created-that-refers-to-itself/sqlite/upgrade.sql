-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made users, users(id integer not null identity, name varchar(40) not null, boss_id integer, pk_users, fk_users_boss_id)

create table users (
    id integer not null,
    name varchar(40) not null,
    boss_id integer,
    constraint pk_users primary key (id),
    constraint fk_users_boss_id foreign key (boss_id) references users (id)
);
